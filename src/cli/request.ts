import type { Format } from '../io/render.js';
import type { Verdict } from '../model/index.js';

export type { Format };

/** In the order in which files are written: the PDF, which can fail for want of a browser, last. */
export const FORMATS: readonly Format[] = ['json', 'md', 'html', 'pdf'];

/** A verdict from which on the command ends with code 1. */
export type FailOn = Extract<Verdict, 'conflict' | 'divergent'>;

/** `variorum report`. */
export interface ReportRequest {
  readonly command: 'report';
  /** Folders of articles, folders of such folders, or article files. */
  readonly inputs: readonly string[];
  /** null: `output/<event>/`. */
  readonly out: string | null;
  readonly formats: readonly Format[];
  readonly failOn: FailOn | null;
  /** Name of the event; null: the input folder's name. */
  readonly event: string | null;
}

/** `variorum render`. */
export interface RenderRequest {
  readonly command: 'render';
  /** Path of a report.json. */
  readonly report: string;
  /** null: beside the report.json. */
  readonly out: string | null;
  readonly formats: readonly Format[];
}

/** `variorum explain`. */
export interface ExplainRequest {
  readonly command: 'explain';
  readonly report: string;
  /** Id of a topic, or a part of one or of its title; null: list the topics. */
  readonly topic: string | null;
}

/** `--help` and `--version`: nothing but to be printed. */
export interface PrintRequest {
  readonly command: 'print';
  readonly text: string;
}

export type Request = ReportRequest | RenderRequest | ExplainRequest | PrintRequest;

/** The words on the command line make no request. The message is one line: what is wrong and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
