import type { Topic } from '../../model/index.js';
import { byText } from '../../text/order.js';

/** The title's first word keeps its capital when a quote has it in mid-sentence: a name. */
function keepsCapital({ title, claims }: Topic): boolean {
  const [first = ''] = title.split(/[^\p{L}]/u);
  return claims.some((c) => c.evidence.quote.indexOf(first) > 0);
}

function mostUsed(names: readonly string[]): string | null {
  const uses = (name: string): number => names.filter((n) => n === name).length;
  return [...new Set(names)].sort((a, b) => uses(b) - uses(a) || byText(a, b))[0] ?? null;
}

/** A topic within a sentence: a person or place by name, a statement by its words, a figure or date by its title. */
export function matterInWords(topic: Topic): string {
  const name = mostUsed(topic.claims.flatMap((c) => ('name' in c && c.name !== '' ? [c.name] : [])));
  if (name !== null) return name;
  const { title } = topic;
  if (/^["“]/.test(title) || keepsCapital(topic)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
