import type { RemovalReason } from '../../model/index.js';
import type { Passage } from '../draft.js';
import { contextOf, type Rule } from './context.js';
import { creditBefore, creditNames } from './credit-first.js';
import { addressAlone, breadcrumb, byline, dateAlone, tail } from './frame.js';
import { byPhrase, cookieNotice } from './phrases.js';
import { besideCredit, captionWithCredit, creditAlone, gallery, positionMarks, saidByFormat } from './pictures.js';

/** The first that holds names the reason. */
const RULES: readonly Rule[] = [
  saidByFormat,
  gallery,
  dateAlone,
  addressAlone,
  breadcrumb,
  cookieNotice,
  byPhrase,
  byline,
  creditAlone,
  captionWithCredit,
  positionMarks,
  besideCredit,
  creditBefore,
  tail,
];

/** Words from which a passage that stands in an article twice is a repetition and not a refrain. */
const REPEATED_WORDS = 6;

/**
 * For each passage of `text` why it is not read for claims, or null; that the headline is kept all the same is for the caller.
 * A passage that repeats an earlier one goes for the same reason as that, or as repeated text.
 */
export function reasonsFor(passages: readonly Passage[], text: string): (RemovalReason | null)[] {
  const context = contextOf(passages, text, creditNames);
  const seen = new Map<string, number>();
  const reasons: (RemovalReason | null)[] = [];
  context.forms.forEach((form, at) => {
    let reason: RemovalReason | null = null;
    for (const rule of RULES) {
      reason = rule(at, context);
      if (reason !== null) break;
    }
    const key = form.text.trim();
    const earlier = seen.get(key);
    if (form.words >= REPEATED_WORDS && earlier !== undefined) reason ??= reasons[earlier] ?? 'repeated text';
    else seen.set(key, at);
    reasons.push(reason);
  });
  return reasons;
}
