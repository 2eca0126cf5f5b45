/** All the tables: what drizzle-kit compares with the migrations, and where whoever reads or writes one finds it. */
export * from './schema-deliveries.ts';
export * from './schema-directory.ts';
export * from './schema-inquiries.ts';
export * from './schema-requests.ts';
