CREATE TABLE `counters` (
	`organisation_id` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`requirement` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `team_id`, `rule_set_id`, `requirement`, `outcome`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "counters_count" CHECK("counters"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE `dossier_counts` (
	`organisation_id` text NOT NULL,
	`team_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `team_id`, `rule_set_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "dossier_counts_count" CHECK("dossier_counts"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE `dossier_results` (
	`organisation_id` text NOT NULL,
	`dossier` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`revision` integer NOT NULL,
	`team_id` text NOT NULL,
	`outcomes` text NOT NULL,
	`assessed_at` text NOT NULL,
	`submission_id` text NOT NULL,
	`received_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `dossier`, `rule_set_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`rule_set_id`,`revision`) REFERENCES `rule_set_revisions`(`organisation_id`,`rule_set_id`,`revision`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dossier_results_received` ON `dossier_results` (`organisation_id`,`team_id`,`rule_set_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `future_submissions` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`received_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`organisation_id` text NOT NULL,
	`subject` text NOT NULL,
	`team_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `subject`, `team_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`subject`) REFERENCES `people`(`organisation_id`,`subject`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`team_id`) REFERENCES `teams`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`issuer` text NOT NULL,
	`audience` text NOT NULL,
	`context` text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_issuer_audience_unique` ON `organisations` (`issuer`,`audience`);--> statement-breakpoint
CREATE TABLE `people` (
	`organisation_id` text NOT NULL,
	`subject` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `subject`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "people_role" CHECK("people"."role" IN ('worker', 'lead', 'admin', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE `revision_requirements` (
	`organisation_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`revision` integer NOT NULL,
	`requirement` text NOT NULL,
	`subject` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `rule_set_id`, `revision`, `requirement`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`rule_set_id`,`revision`) REFERENCES `rule_set_revisions`(`organisation_id`,`rule_set_id`,`revision`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rule_set_revisions` (
	`organisation_id` text NOT NULL,
	`rule_set_id` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`effective_on` text,
	`published_at` text,
	PRIMARY KEY(`organisation_id`, `rule_set_id`, `revision`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`rule_set_id`) REFERENCES `rule_sets`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rule_set_revisions_state" CHECK("rule_set_revisions"."state" IN ('draft', 'published', 'retired')),
	CONSTRAINT "rule_set_revisions_published" CHECK("rule_set_revisions"."state" = 'draft' OR ("rule_set_revisions"."effective_on" IS NOT NULL AND "rule_set_revisions"."published_at" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE `rule_sets` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
