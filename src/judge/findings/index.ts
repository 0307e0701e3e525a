import type { Finding, Notice } from '../../model/index.js';
import { findActsWithoutActor } from './actorless.js';
import { findAttributedElsewhere } from './attributed.js';
import { findChangedCopies } from './copies.js';
import type { FindingBench, FindingRule } from './finding.js';
import { findHeadlineFigures } from './headlines.js';
import { findLoadedWords } from './loaded.js';
import { findOmissions } from './omissions.js';
import { findOneSpeaker } from './one-speaker.js';
import { findSilentVoices } from './silence.js';
import { findVoices } from './voices.js';

/** Every rule, by the name that its findings carry, in the order in which they are told. */
const RULES: Readonly<Record<string, FindingRule>> = {
  copies: findChangedCopies,
  'headline-figure': findHeadlineFigures,
  omission: findOmissions,
  'one-speaker': findOneSpeaker,
  'attributed-elsewhere': findAttributedElsewhere,
  'no-actor': findActsWithoutActor,
  voices: findVoices,
  'silent-voice': findSilentVoices,
  'loaded-words': findLoadedWords,
};

/** What the rules found and which of them failed. */
export interface FoundAll {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

function failed(rule: string, cause: unknown): Notice {
  const why = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'rule-failed',
    severity: 'error',
    file: null,
    line: null,
    message: `The rule "${rule}" failed (${why}); its findings are missing from the report. Please report this.`,
  };
}

/** One finding an id: a rule that says the same of one article twice says it once. */
const distinct = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((f) => [f.id, f])).values()];

/** Findings of all rules; a rule that throws becomes an error notice and the others' findings stand. */
export function findAll(bench: FindingBench, rules: Readonly<Record<string, FindingRule>> = RULES): FoundAll {
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    try {
      findings.push(...rule(bench));
    } catch (cause) {
      notices.push(failed(name, cause));
    }
  }
  return { findings: distinct(findings), notices };
}
