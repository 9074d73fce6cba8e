CREATE TABLE `audit_heads` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`role` text NOT NULL,
	`action` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`outcome` text NOT NULL,
	`request_id` text NOT NULL,
	`details` text DEFAULT '{}' NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "audit_log_outcome" CHECK("audit_log"."outcome" IN ('done', 'refused')),
	CONSTRAINT "audit_log_hash" CHECK(length("audit_log"."hash") = 64 AND length("audit_log"."previous_hash") = 64)
);
--> statement-breakpoint
CREATE INDEX `audit_log_action` ON `audit_log` (`organisation_id`,`action`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`organisation_id`,`actor`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_object` ON `audit_log` (`organisation_id`,`object_kind`,`object_id`,`seq`);--> statement-breakpoint
CREATE TABLE `erased_organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`erased_at` text NOT NULL,
	`audit_seq` integer NOT NULL,
	`audit_hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`code_hash` text NOT NULL,
	`role` text NOT NULL,
	`teams` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`used_by` text,
	`revoked_at` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "invitations_role" CHECK("invitations"."role" IN ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE INDEX `invitations_created` ON `invitations` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_code_hash_unique` ON `invitations` (`code_hash`);--> statement-breakpoint
CREATE TABLE `organisation_settings` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`small_cell_minimum` integer DEFAULT 8 NOT NULL,
	`four_eyes` integer DEFAULT true NOT NULL,
	`worklist_references` integer DEFAULT false NOT NULL,
	`retain_results_months` integer DEFAULT 18 NOT NULL,
	`retain_history_months` integer DEFAULT 36 NOT NULL,
	`people_from` text DEFAULT 'directory' NOT NULL,
	`claim_mapping` text,
	`updated_at` text,
	`updated_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "organisation_settings_small_cells" CHECK("organisation_settings"."small_cell_minimum" BETWEEN 5 AND 10),
	CONSTRAINT "organisation_settings_results" CHECK("organisation_settings"."retain_results_months" BETWEEN 1 AND 60),
	CONSTRAINT "organisation_settings_history" CHECK("organisation_settings"."retain_history_months" BETWEEN 6 AND 120),
	CONSTRAINT "organisation_settings_people_from" CHECK("organisation_settings"."people_from" IN ('directory', 'claims'))
);
--> statement-breakpoint
CREATE TABLE `pseudonym_keys` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pseudonym_keys_state" CHECK("pseudonym_keys"."state" IN ('active', 'previous', 'revoked'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pseudonym_keys_one_active` ON `pseudonym_keys` (`organisation_id`) WHERE state = 'active';--> statement-breakpoint
CREATE TABLE `attestations` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`requirement` text NOT NULL,
	`judge` text NOT NULL,
	`recorded_at` text NOT NULL,
	`answer` text NOT NULL,
	`on_day` text NOT NULL,
	`redo` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attestations_dossier` ON `attestations` (`organisation_id`,`dossier`);--> statement-breakpoint
CREATE INDEX `attestations_requirement` ON `attestations` (`organisation_id`,`rule_set_id`,`requirement`,`team_id`,`dossier`);--> statement-breakpoint
CREATE TABLE `context_answers` (
	`organisation_id` text NOT NULL,
	`dossier` text NOT NULL,
	`fact` text NOT NULL,
	`team_id` text NOT NULL,
	`value` text,
	`answered_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier`, `fact`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `waivers` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`requirement` text NOT NULL,
	`judge` text NOT NULL,
	`recorded_at` text NOT NULL,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	`expires_on` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "waivers_expiry" CHECK("waivers"."expires_on" >= "waivers"."on_day")
);
--> statement-breakpoint
CREATE INDEX `waivers_dossier` ON `waivers` (`organisation_id`,`dossier`);--> statement-breakpoint
CREATE INDEX `waivers_requirement` ON `waivers` (`organisation_id`,`rule_set_id`,`requirement`,`team_id`,`reason`,`expires_on`);--> statement-breakpoint
CREATE TABLE `withdrawn_judgements` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `worklist_references` (
	`organisation_id` text NOT NULL,
	`dossier` text NOT NULL,
	`team_id` text NOT NULL,
	`key_id` text NOT NULL,
	`ciphertext` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "worklist_references_length" CHECK(length("worklist_references"."ciphertext") <= 2048)
);
--> statement-breakpoint
CREATE TABLE `improvement_action_history` (
	`organisation_id` text NOT NULL,
	`action_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `action_id`, `version`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`action_id`) REFERENCES `improvement_actions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `improvement_actions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`pattern` text NOT NULL,
	`team_id` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`owner` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`assessment_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`closed_at` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`owner`) REFERENCES `people`(`organisation_id`,`subject`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "improvement_actions_state" CHECK("improvement_actions"."state" IN ('open', 'doing', 'done', 'stopped'))
);
--> statement-breakpoint
CREATE INDEX `improvement_actions_due` ON `improvement_actions` (`organisation_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `improvement_measurements` (
	`organisation_id` text NOT NULL,
	`action_id` text NOT NULL,
	`day` text NOT NULL,
	`measurement` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `action_id`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`action_id`) REFERENCES `improvement_actions`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `supervision_assessments` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`scope` text NOT NULL,
	`state` text NOT NULL,
	`retest_of` text,
	`deviation` text,
	`theme_deviations` text DEFAULT '{}' NOT NULL,
	`plan` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`closed_at` text,
	`closed_by` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`rule_set_id`,`revision`) REFERENCES `rule_set_revisions`(`organisation_id`,`rule_set_id`,`revision`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`retest_of`) REFERENCES `supervision_assessments`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "supervision_assessments_state" CHECK("supervision_assessments"."state" IN ('draft', 'agreed', 'closed'))
);
--> statement-breakpoint
CREATE INDEX `supervision_assessments_updated` ON `supervision_assessments` (`organisation_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `supervision_history` (
	`organisation_id` text NOT NULL,
	`assessment_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `assessment_id`, `version`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`assessment_id`) REFERENCES `supervision_assessments`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `supervision_scores` (
	`organisation_id` text NOT NULL,
	`assessment_id` text NOT NULL,
	`requirement` text NOT NULL,
	`assessor` text NOT NULL,
	`score` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `assessment_id`, `requirement`, `assessor`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`assessment_id`) REFERENCES `supervision_assessments`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `answer_counters` (
	`organisation_id` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`requirement` text NOT NULL,
	`answer` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `team_id`, `rule_set_id`, `requirement`, `answer`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "answer_counters_count" CHECK("answer_counters"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE `counter_history` (
	`organisation_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`requirement` text NOT NULL,
	`team_id` text NOT NULL,
	`day` text NOT NULL,
	`revision` integer,
	`dossiers` integer NOT NULL,
	`met` integer DEFAULT 0 NOT NULL,
	`gap` integer DEFAULT 0 NOT NULL,
	`upcoming` integer DEFAULT 0 NOT NULL,
	`needs_judgement` integer DEFAULT 0 NOT NULL,
	`unseen` integer DEFAULT 0 NOT NULL,
	`unreadable` integer DEFAULT 0 NOT NULL,
	`not_applicable` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `rule_set_id`, `requirement`, `team_id`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `counter_history_day` ON `counter_history` (`organisation_id`,`day`,`rule_set_id`);--> statement-breakpoint
CREATE TABLE `due_counters` (
	`organisation_id` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`week` text NOT NULL,
	`requirement` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `team_id`, `rule_set_id`, `week`, `requirement`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "due_counters_count" CHECK("due_counters"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE `night_runs` (
	`organisation_id` text NOT NULL,
	`day` text NOT NULL,
	`ran_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rule_set_editions` (
	`organisation_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`content` text NOT NULL,
	`source` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `rule_set_id`, `content_hash`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`rule_set_id`) REFERENCES `rule_sets`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rule_set_editions_source" CHECK("rule_set_editions"."source" IN ('built-in', 'import', 'revision'))
);
--> statement-breakpoint
CREATE TABLE `switches` (
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`owner` text NOT NULL,
	`target` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`off_since` text NOT NULL,
	`off_by` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `kind`, `owner`, `target`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "switches_kind" CHECK("switches"."kind" IN ('requirement', 'site-profile')),
	CONSTRAINT "switches_target" CHECK("switches"."kind" = 'site-profile' OR "switches"."target" <> '')
);
--> statement-breakpoint
CREATE TABLE `health_reports` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`received_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `health_reports_received` ON `health_reports` (`organisation_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `profile_health` (
	`organisation_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`revision` integer NOT NULL,
	`field` text NOT NULL,
	`day` text NOT NULL,
	`expected` integer NOT NULL,
	`found` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `profile_id`, `revision`, `field`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "profile_health_found" CHECK("profile_health"."found" BETWEEN 0 AND "profile_health"."expected")
);
--> statement-breakpoint
CREATE INDEX `profile_health_day` ON `profile_health` (`organisation_id`,`day`);--> statement-breakpoint
CREATE TABLE `site_profile_revisions` (
	`organisation_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`published_at` text,
	`published_by` text,
	PRIMARY KEY(`organisation_id`, `profile_id`, `revision`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`profile_id`) REFERENCES `site_profiles`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "site_profile_revisions_state" CHECK("site_profile_revisions"."state" IN ('draft', 'published', 'retired')),
	CONSTRAINT "site_profile_revisions_published" CHECK("site_profile_revisions"."state" = 'draft' OR ("site_profile_revisions"."published_at" IS NOT NULL AND "site_profile_revisions"."published_by" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_profile_revisions_one_draft` ON `site_profile_revisions` (`organisation_id`,`profile_id`) WHERE state = 'draft';--> statement-breakpoint
CREATE TABLE `site_profiles` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `dossier_results` ADD `answers` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `dossier_results` ADD `due_weeks` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `dossier_results` ADD `key_id` text;--> statement-breakpoint
CREATE INDEX `dossier_results_age` ON `dossier_results` (`organisation_id`,`received_at`);--> statement-breakpoint
ALTER TABLE `organisations` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `people` ADD `is_active` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `source` text DEFAULT 'directory' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `published_by` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `edition` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `tailoring` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `based_on` integer;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `created_by` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `updated_at` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `updated_by` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `proposed_at` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `proposed_by` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `retired_at` text;--> statement-breakpoint
ALTER TABLE `rule_set_revisions` ADD `retired_by` text;--> statement-breakpoint
CREATE UNIQUE INDEX `rule_set_revisions_one_draft` ON `rule_set_revisions` (`organisation_id`,`rule_set_id`) WHERE state = 'draft';--> statement-breakpoint
ALTER TABLE `rule_sets` ADD `framework` text;--> statement-breakpoint
ALTER TABLE `rule_sets` ADD `adopted_at` text;--> statement-breakpoint
ALTER TABLE `rule_sets` ADD `adopted_by` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `context` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `teams` ADD `is_closed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `teams` ADD `version` integer DEFAULT 1 NOT NULL;