import { type Cluster, isAnswer, type Topic } from '../model/index.js';
import type { Bench } from './judgement.js';
import { agreeingGroups } from './statements/agreeing.js';
import { retitled } from './titles.js';
import { judge } from './topic.js';

const isAnswered = ({ claims }: Topic): boolean => claims.some((c) => c.kind === 'attribution' && isAnswer(c));

/**
 * The topics of one cluster: one, but of statements that agree in groups of which no two agree one for each. Like words have put them together, and two things
 * that several sources tell are two.
 */
export function judgeParts(cluster: Cluster, bench: Bench): readonly Topic[] {
  const topic = judge(cluster, bench);
  if (topic.kind !== 'attribution' || topic.verdict !== 'agreed' || isAnswered(topic)) return [topic];
  const [first, ...others] = agreeingGroups(topic.claims, topic.comparisons);
  if (first === undefined || others.length === 0) return [topic];
  const parts = [
    { ...cluster, claims: first },
    ...others.map((claims) => ({ ...cluster, claims, key: `${cluster.key} ${claims[0]!.id}` })),
  ];
  return parts.map((part) => judge(retitled(part, bench), bench));
}
