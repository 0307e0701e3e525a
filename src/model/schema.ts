import schema from './report.schema.json' with { type: 'json' };

/** JSON Schema (draft 2020-12) of report.json. The import is also what carries the file into the built package. */
export const reportSchema: Readonly<Record<string, unknown>> = schema;
