-- The function `search` signs in as this role and reads one table. Row-level security is on everywhere: without a policy every role but
-- the owner of the tables sees nothing, also one that comes in through a data API.
do $$ begin
  if not exists (select from pg_roles where rolname = 'league_search') then create role league_search nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of this server was migrated at the same moment
end $$;
--> statement-breakpoint
revoke all on all tables in schema public from public;
--> statement-breakpoint
grant usage on schema public to league_search;
--> statement-breakpoint
grant select on organisation_directory to league_search;
--> statement-breakpoint
create policy search_reads_directory on organisation_directory for select to league_search using (kind <> 'transit');
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
--> statement-breakpoint
create trigger audit_event_append_only before update or delete on audit_event for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decision_append_only before update or delete on decision for each row execute function refuse_change();
