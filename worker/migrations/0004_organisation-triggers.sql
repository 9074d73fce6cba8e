-- Every organisation has its settings from the beginning.
CREATE TRIGGER organisations_settings AFTER INSERT ON organisations
BEGIN
  INSERT INTO organisation_settings (organisation_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
INSERT INTO organisation_settings (organisation_id) SELECT id FROM organisations WHERE true ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- What a published revision was made of is as fixed as what it says. Only retiring is left, once.
CREATE TRIGGER rule_set_revisions_origin_immutable BEFORE UPDATE ON rule_set_revisions
WHEN OLD.state <> 'draft' AND (
  NEW.published_by IS NOT OLD.published_by
  OR NEW.edition IS NOT OLD.edition
  OR NEW.tailoring IS NOT OLD.tailoring
  OR NEW.version IS NOT OLD.version
  OR NEW.based_on IS NOT OLD.based_on
  OR NEW.created_at IS NOT OLD.created_at
  OR NEW.created_by IS NOT OLD.created_by
  OR NEW.updated_at IS NOT OLD.updated_at
  OR NEW.updated_by IS NOT OLD.updated_by
  OR NEW.proposed_at IS NOT OLD.proposed_at
  OR NEW.proposed_by IS NOT OLD.proposed_by
  OR (OLD.state = 'retired' AND (NEW.retired_at IS NOT OLD.retired_at OR NEW.retired_by IS NOT OLD.retired_by))
)
BEGIN
  SELECT RAISE(ABORT, 'a published revision cannot be changed');
END;
--> statement-breakpoint
-- An edition is found by its hash, so what it holds cannot change. Gone only together with its organisation.
CREATE TRIGGER rule_set_editions_immutable BEFORE UPDATE ON rule_set_editions
BEGIN
  SELECT RAISE(ABORT, 'an edition cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER rule_set_editions_undeletable BEFORE DELETE ON rule_set_editions
WHEN EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id)
BEGIN
  SELECT RAISE(ABORT, 'an edition cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER site_profile_revisions_immutable BEFORE UPDATE ON site_profile_revisions
WHEN OLD.state <> 'draft' AND (
  NEW.organisation_id IS NOT OLD.organisation_id
  OR NEW.profile_id IS NOT OLD.profile_id
  OR NEW.revision IS NOT OLD.revision
  OR NEW.content IS NOT OLD.content
  OR NEW.content_hash IS NOT OLD.content_hash
  OR NEW.version IS NOT OLD.version
  OR NEW.updated_at IS NOT OLD.updated_at
  OR NEW.updated_by IS NOT OLD.updated_by
  OR NEW.published_at IS NOT OLD.published_at
  OR NEW.published_by IS NOT OLD.published_by
  OR NOT (NEW.state = OLD.state OR (OLD.state = 'published' AND NEW.state = 'retired'))
)
BEGIN
  SELECT RAISE(ABORT, 'a published site profile cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER site_profile_revisions_undeletable BEFORE DELETE ON site_profile_revisions
WHEN OLD.state <> 'draft' AND EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id)
BEGIN
  SELECT RAISE(ABORT, 'a published site profile cannot be deleted');
END;
--> statement-breakpoint
-- The audit log is only added to, each row on the last one. In a cascade the organisation's row has been removed first.
CREATE TRIGGER audit_log_chain BEFORE INSERT ON audit_log
WHEN NEW.seq IS NOT coalesce((SELECT seq FROM audit_heads WHERE organisation_id = NEW.organisation_id), 0) + 1
  OR NEW.previous_hash IS NOT
    coalesce((SELECT hash FROM audit_heads WHERE organisation_id = NEW.organisation_id), printf('%064d', 0))
BEGIN
  SELECT RAISE(ABORT, 'audit chain: another row came first');
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_head AFTER INSERT ON audit_log
BEGIN
  INSERT INTO audit_heads (organisation_id, seq, hash) VALUES (NEW.organisation_id, NEW.seq, NEW.hash)
  ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash;
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_immutable BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_undeletable BEFORE DELETE ON audit_log
WHEN EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id)
BEGIN
  SELECT RAISE(ABORT, 'the audit log cannot be shortened');
END;
--> statement-breakpoint
CREATE TRIGGER audit_heads_undeletable BEFORE DELETE ON audit_heads
WHEN EXISTS (SELECT 1 FROM organisations WHERE id = OLD.organisation_id)
BEGIN
  SELECT RAISE(ABORT, 'the audit log cannot be shortened');
END;
--> statement-breakpoint
-- The histories of actions and assessments are only added to.
CREATE TRIGGER improvement_action_history_immutable BEFORE UPDATE ON improvement_action_history
BEGIN
  SELECT RAISE(ABORT, 'the history of an action cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER supervision_history_immutable BEFORE UPDATE ON supervision_history
BEGIN
  SELECT RAISE(ABORT, 'the history of an assessment cannot be changed');
END;
