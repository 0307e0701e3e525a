import { byText } from '../../text/order.js';
import { humanized } from './phrases.js';

/** Headings of the findings, by rule, in the order in which they are shown. */
const RULES: readonly (readonly [rule: string, heading: string])[] = [
  ['changed-copy', 'Copies that changed something'],
  ['one-origin', 'Several reports, one text'],
  ['headline-figure', 'Headlines and their figures'],
  ['omission', 'Not mentioned'],
  ['one-speaker', 'Several reports, one speaker'],
  ['attributed-elsewhere', 'Told as fact here, as somebody’s word there'],
  ['no-actor', 'Who did it: named here, left out there'],
  ['silent-voice', 'Voices that did not speak'],
  ['voices', 'Voices'],
  ['loaded-words', 'Loaded words'],
  ['unsaid', 'What nobody says'],
];

/** Heading of a rule's findings; a rule that is not listed is shown by its name. */
export const ruleInWords = (rule: string): string => RULES.find(([name]) => name === rule)?.[1] ?? humanized(rule);

/** The rules in the order in which they are shown; those that are not listed come last, by name. */
export function rulesInOrder(rules: Iterable<string>): string[] {
  const place = (rule: string): number => {
    const at = RULES.findIndex(([name]) => name === rule);
    return at < 0 ? RULES.length : at;
  };
  return [...new Set(rules)].sort((a, b) => place(a) - place(b) || byText(a, b));
}
