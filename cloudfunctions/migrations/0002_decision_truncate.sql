-- A row trigger does not fire on truncate.
create trigger decision_no_truncate before truncate on decision for each statement execute function refuse_change();
