CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"phone_hash" text,
	"password_hash" text NOT NULL,
	"wechat_openid" text,
	"display_name" text NOT NULL,
	"member_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_username" UNIQUE("username"),
	CONSTRAINT "account_phone" UNIQUE("phone_hash"),
	CONSTRAINT "account_wechat" UNIQUE("wechat_openid"),
	CONSTRAINT "account_member" UNIQUE("member_id")
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "office" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" text NOT NULL,
	"title" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "office" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "session_token" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"member_id" uuid NOT NULL,
	"source_id" text,
	"target_id" text NOT NULL,
	"target_type" text GENERATED ALWAYS AS ('branch') STORED,
	"reason" text,
	"form" jsonb NOT NULL,
	"started_by" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"reviewers" text[] NOT NULL,
	"round" integer NOT NULL,
	"step" integer NOT NULL,
	"holder_id" text,
	"held_since" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"submitted_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "application_state" CHECK ("application"."state" in ('pending', 'approved', 'refused', 'returned', 'withdrawn', 'superseded')),
	CONSTRAINT "application_held" CHECK (("application"."state" = 'pending') = ("application"."holder_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "application" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"step" integer NOT NULL,
	"verdict" text NOT NULL,
	"note" text,
	"account_id" uuid NOT NULL,
	"organisation_id" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_once" UNIQUE("application_id","round","step")
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_event" (
	"chain" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"organisation_id" text,
	"application_id" uuid,
	"details" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_event_chain_sequence_pk" PRIMARY KEY("chain","sequence")
);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"id_number_sealed" text NOT NULL,
	"id_number_hash" text NOT NULL,
	"phone_sealed" text,
	"birthday" text NOT NULL,
	"ethnicity" text NOT NULL,
	"political_status" text NOT NULL,
	"education" text NOT NULL,
	"is_student" boolean DEFAULT false NOT NULL,
	"joined_month" text NOT NULL,
	"member_number" text,
	"graduation_year" integer,
	"branch_id" text,
	"branch_type" text GENERATED ALWAYS AS ('branch') STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_id_number" UNIQUE("id_number_hash"),
	CONSTRAINT "member_member_number" UNIQUE("member_number"),
	CONSTRAINT "member_joined_month" CHECK ("member"."joined_month" ~ '^[0-9]{4}-[0-9]{2}$')
);
--> statement-breakpoint
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"as" text NOT NULL,
	"organisation_id" text,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notification_once" UNIQUE("message_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"type" text NOT NULL,
	"kind" text DEFAULT 'ordinary' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"parent_id" text,
	"path" text NOT NULL,
	"region_name" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisation_id_type" UNIQUE("id","type"),
	CONSTRAINT "organisation_type" CHECK ("organisation"."type" in ('committee', 'work-committee', 'general-branch', 'branch'))
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_directory" (
	"id" text PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"short_name" text NOT NULL,
	"type" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"path" text NOT NULL,
	"region_name" text NOT NULL,
	"superiors" text[] NOT NULL,
	"branch_count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_directory" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"available_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"delivered_at" timestamp with time zone,
	"last_error" text,
	CONSTRAINT "outbox_message_key" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "outbox_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command" (
	"caller" text NOT NULL,
	"id" uuid NOT NULL,
	"contents" text NOT NULL,
	"answer" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_caller_id_pk" PRIMARY KEY("caller","id")
);
--> statement-breakpoint
ALTER TABLE "command" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_source_id_organisation_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_filed_by_account_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_holder_id_organisation_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_target_fk" FOREIGN KEY ("target_id","target_type") REFERENCES "public"."organisation"("id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_branch_fk" FOREIGN KEY ("branch_id","branch_type") REFERENCES "public"."organisation"("id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_message_id_outbox_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."outbox_message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_directory" ADD CONSTRAINT "organisation_directory_id_organisation_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "office_held" ON "office" USING btree ("account_id","organisation_id") WHERE "office"."until" is null;--> statement-breakpoint
CREATE INDEX "office_organisation" ON "office" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_one_open" ON "application" USING btree ("member_id") WHERE "application"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "application_member" ON "application" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "application_holder" ON "application" USING btree ("holder_id","kind","held_since") WHERE "application"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "application_target" ON "application" USING btree ("target_id","kind","updated_at");--> statement-breakpoint
CREATE INDEX "application_clock" ON "application" USING btree ("expires_at") WHERE "application"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "audit_event_application" ON "audit_event" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "member_branch" ON "member" USING btree ("branch_id","name","id");--> statement-breakpoint
CREATE INDEX "notification_account" ON "notification" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("account_id") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "organisation_path" ON "organisation" USING btree ("path" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "organisation_parent" ON "organisation" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organisation_directory_path" ON "organisation_directory" USING btree ("path" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "outbox_message_waiting" ON "outbox_message" USING btree ("available_at") WHERE "outbox_message"."delivered_at" is null;--> statement-breakpoint
CREATE INDEX "command_created" ON "command" USING btree ("created_at");