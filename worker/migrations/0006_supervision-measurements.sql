CREATE TABLE `supervision_measurements` (
	`organisation_id` text NOT NULL,
	`assessment_id` text NOT NULL,
	`day` text NOT NULL,
	`measurements` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `assessment_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`,`assessment_id`) REFERENCES `supervision_assessments`(`organisation_id`,`id`) ON UPDATE no action ON DELETE cascade
);
