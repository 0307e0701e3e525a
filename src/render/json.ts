import type { Report } from '../model/index.js';

/** report.json: keys in the order in which the report was built, two spaces, a line end at the end. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
