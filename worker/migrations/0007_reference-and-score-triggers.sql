-- References are kept only while the organisation has switched them on: off takes them all away, and none comes in
-- after that from a request that was under way. The row is passed over; the Worker sees that nothing was changed.
CREATE TRIGGER worklist_references_only_when_on BEFORE INSERT ON worklist_references
WHEN NOT EXISTS (
  SELECT 1 FROM organisation_settings WHERE organisation_id = NEW.organisation_id AND worklist_references = 1
)
BEGIN
  SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
CREATE TRIGGER organisation_settings_references_off AFTER UPDATE OF worklist_references ON organisation_settings
WHEN NEW.worklist_references = 0
BEGIN
  DELETE FROM worklist_references WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
-- A reference goes with the last result of its dossier: by erasure, by retention, or however else.
CREATE TRIGGER dossier_results_last_reference AFTER DELETE ON dossier_results
WHEN NOT EXISTS (
  SELECT 1 FROM dossier_results WHERE organisation_id = OLD.organisation_id AND dossier = OLD.dossier
)
BEGIN
  DELETE FROM worklist_references WHERE organisation_id = OLD.organisation_id AND dossier = OLD.dossier;
END;
--> statement-breakpoint
-- Scores are given while the assessment is a draft; one that comes in just after it was agreed on is passed over.
CREATE TRIGGER supervision_scores_only_in_draft BEFORE INSERT ON supervision_scores
WHEN NOT EXISTS (
  SELECT 1 FROM supervision_assessments
  WHERE organisation_id = NEW.organisation_id AND id = NEW.assessment_id AND state = 'draft'
)
BEGIN
  SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
CREATE TRIGGER supervision_scores_fixed BEFORE UPDATE ON supervision_scores
WHEN NOT EXISTS (
  SELECT 1 FROM supervision_assessments
  WHERE organisation_id = NEW.organisation_id AND id = NEW.assessment_id AND state = 'draft'
)
BEGIN
  SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
-- What is closed stays as it is, until the organisation goes.
CREATE TRIGGER supervision_assessments_closed BEFORE UPDATE ON supervision_assessments
WHEN OLD.state = 'closed'
BEGIN
  SELECT RAISE(ABORT, 'a closed assessment cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER supervision_measurements_fixed BEFORE UPDATE ON supervision_measurements
WHEN EXISTS (
  SELECT 1 FROM supervision_assessments
  WHERE organisation_id = OLD.organisation_id AND id = OLD.assessment_id AND state = 'closed'
)
BEGIN
  SELECT RAISE(ABORT, 'a closed assessment cannot be changed');
END;
