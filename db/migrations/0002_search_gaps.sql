CREATE TABLE "search_gaps" (
	"asker" text NOT NULL,
	"asked_on" date NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"reason" text NOT NULL,
	"refused" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "search_gaps_asker_asked_on_key_pk" PRIMARY KEY("asker","asked_on","key")
);
--> statement-breakpoint
CREATE INDEX "search_gaps_asked" ON "search_gaps" USING btree ("asked_at");