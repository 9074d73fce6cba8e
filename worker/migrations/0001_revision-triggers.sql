-- The requirements of a revision follow its content.
CREATE TRIGGER rule_set_revisions_requirements_insert AFTER INSERT ON rule_set_revisions
BEGIN
  INSERT INTO revision_requirements (organisation_id, rule_set_id, revision, requirement, subject, position)
  SELECT NEW.organisation_id, NEW.rule_set_id, NEW.revision,
    json_extract(item.value, '$.id'), json_extract(item.value, '$.subject'), item.key
  FROM json_each(NEW.content, '$.requirements') AS item;
END;
--> statement-breakpoint
CREATE TRIGGER rule_set_revisions_requirements_update AFTER UPDATE OF content ON rule_set_revisions
BEGIN
  DELETE FROM revision_requirements
  WHERE organisation_id = NEW.organisation_id AND rule_set_id = NEW.rule_set_id AND revision = NEW.revision;
  INSERT INTO revision_requirements (organisation_id, rule_set_id, revision, requirement, subject, position)
  SELECT NEW.organisation_id, NEW.rule_set_id, NEW.revision,
    json_extract(item.value, '$.id'), json_extract(item.value, '$.subject'), item.key
  FROM json_each(NEW.content, '$.requirements') AS item;
END;
--> statement-breakpoint
-- A published revision is what results were assessed with: it can be retired, nothing else.
CREATE TRIGGER rule_set_revisions_immutable BEFORE UPDATE ON rule_set_revisions
WHEN OLD.state <> 'draft' AND (
  NEW.organisation_id IS NOT OLD.organisation_id
  OR NEW.rule_set_id IS NOT OLD.rule_set_id
  OR NEW.revision IS NOT OLD.revision
  OR NEW.content IS NOT OLD.content
  OR NEW.content_hash IS NOT OLD.content_hash
  OR NEW.effective_on IS NOT OLD.effective_on
  OR NEW.published_at IS NOT OLD.published_at
  OR NOT (NEW.state = OLD.state OR (OLD.state = 'published' AND NEW.state = 'retired'))
)
BEGIN
  SELECT RAISE(ABORT, 'a published revision cannot be changed');
END;
--> statement-breakpoint
-- Gone only together with its organisation: in a cascade the organisation's row has been removed first.
CREATE TRIGGER rule_set_revisions_undeletable BEFORE DELETE ON rule_set_revisions
WHEN OLD.state <> 'draft' AND EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id)
BEGIN
  SELECT RAISE(ABORT, 'a published revision cannot be deleted');
END;
