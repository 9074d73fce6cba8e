-- Answers and due weeks are counted as outcomes are: inside the statement that writes dossier_results.
CREATE TRIGGER dossier_results_answers_insert AFTER INSERT ON dossier_results
WHEN NEW.answers <> '{}'
BEGIN
  INSERT INTO answer_counters (organisation_id, team_id, rule_set_id, requirement, answer, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.key, item.value, 1
  FROM json_each(NEW.answers) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_answers_delete AFTER DELETE ON dossier_results
WHEN OLD.answers <> '{}'
BEGIN
  UPDATE answer_counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (requirement, answer) IN (SELECT key, value FROM json_each(OLD.answers));
END;
--> statement-breakpoint
-- With the team among what is compared, a dossier that moves to another team is counted there as a whole.
CREATE TRIGGER dossier_results_answers_update AFTER UPDATE ON dossier_results
WHEN NEW.team_id <> OLD.team_id OR NEW.answers IS NOT OLD.answers
BEGIN
  UPDATE answer_counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (team_id, requirement, answer) IN (
      SELECT OLD.team_id, key, value FROM json_each(OLD.answers)
      EXCEPT SELECT NEW.team_id, key, value FROM json_each(NEW.answers)
    );
  INSERT INTO answer_counters (organisation_id, team_id, rule_set_id, requirement, answer, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.key, item.value, 1
  FROM (
    SELECT NEW.team_id AS team, key, value FROM json_each(NEW.answers)
    EXCEPT SELECT OLD.team_id, key, value FROM json_each(OLD.answers)
  ) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_due_insert AFTER INSERT ON dossier_results
WHEN NEW.due_weeks <> '{}'
BEGIN
  INSERT INTO due_counters (organisation_id, team_id, rule_set_id, week, requirement, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.value, item.key, 1
  FROM json_each(NEW.due_weeks) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_due_delete AFTER DELETE ON dossier_results
WHEN OLD.due_weeks <> '{}'
BEGIN
  UPDATE due_counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (requirement, week) IN (SELECT key, value FROM json_each(OLD.due_weeks));
END;
--> statement-breakpoint
CREATE TRIGGER dossier_results_due_update AFTER UPDATE ON dossier_results
WHEN NEW.team_id <> OLD.team_id OR NEW.due_weeks IS NOT OLD.due_weeks
BEGIN
  UPDATE due_counters SET count = count - 1
  WHERE organisation_id = OLD.organisation_id AND team_id = OLD.team_id AND rule_set_id = OLD.rule_set_id
    AND (team_id, requirement, week) IN (
      SELECT OLD.team_id, key, value FROM json_each(OLD.due_weeks)
      EXCEPT SELECT NEW.team_id, key, value FROM json_each(NEW.due_weeks)
    );
  INSERT INTO due_counters (organisation_id, team_id, rule_set_id, week, requirement, count)
  SELECT NEW.organisation_id, NEW.team_id, NEW.rule_set_id, item.value, item.key, 1
  FROM (
    SELECT NEW.team_id AS team, key, value FROM json_each(NEW.due_weeks)
    EXCEPT SELECT OLD.team_id, key, value FROM json_each(OLD.due_weeks)
  ) AS item
  WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
