-- Counters follow dossier_results inside the statement that writes it, so no other write can come between them.
CREATE TRIGGER dossier_results_count_insert AFTER INSERT ON dossier_results
BEGIN
  INSERT INTO counters (organisation_id, team_id, rule_set_id, requirement, outcome, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.key, item.value, 1
  FROM json_each(NEW.outcomes) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
  INSERT INTO dossier_counts (organisation_id, team_id, rule_set_id, count)
  VALUES (NEW.organisation_id, NEW.team_id, NEW.rule_set_id, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_count_delete AFTER DELETE ON dossier_results
BEGIN
  UPDATE counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (requirement, outcome) IN (SELECT key, value FROM json_each(OLD.outcomes));
  UPDATE dossier_counts SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id;
END;
--> statement-breakpoint
-- Within one team only the outcomes that differ are counted again: most are the same as the time before.
CREATE TRIGGER dossier_results_count_update AFTER UPDATE ON dossier_results
WHEN NEW.team_id = OLD.team_id AND NEW.outcomes IS NOT OLD.outcomes
BEGIN
  UPDATE counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (requirement, outcome) IN (
      SELECT key, value FROM json_each(OLD.outcomes) EXCEPT SELECT key, value FROM json_each(NEW.outcomes)
    );
  INSERT INTO counters (organisation_id, team_id, rule_set_id, requirement, outcome, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.key, item.value, 1
  FROM (
    SELECT key, value FROM json_each(NEW.outcomes) EXCEPT SELECT key, value FROM json_each(OLD.outcomes)
  ) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_count_move AFTER UPDATE ON dossier_results
WHEN NEW.team_id <> OLD.team_id
BEGIN
  UPDATE counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (requirement, outcome) IN (SELECT key, value FROM json_each(OLD.outcomes));
  UPDATE dossier_counts SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id;
  INSERT INTO counters (organisation_id, team_id, rule_set_id, requirement, outcome, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.key, item.value, 1
  FROM json_each(NEW.outcomes) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
  INSERT INTO dossier_counts (organisation_id, team_id, rule_set_id, count)
  VALUES (NEW.organisation_id, NEW.team_id, NEW.rule_set_id, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
-- Its organisation, dossier and rule set are what a result is; a row that changes them would escape the counters.
CREATE TRIGGER dossier_results_identity BEFORE UPDATE ON dossier_results
WHEN NEW.organisation_id <> OLD.organisation_id OR NEW.dossier <> OLD.dossier OR NEW.rule_set_id <> OLD.rule_set_id
BEGIN
  SELECT RAISE(ABORT, 'the identity of a result cannot be changed');
END;
