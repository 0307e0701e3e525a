/** "a", "a and b", "a, b and c"; "a, 1; b, 2 and c" where items hold commas themselves. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  const comma = items.length > 2 && items.some((item) => item.includes(', ')) ? '; ' : ', ';
  return `${items.slice(0, -1).join(comma)} and ${items.at(-1)}`;
}
