import type { Article } from '../model/index.js';

/**
 * The articles with `source` unique among them. Articles of one publisher are told apart by their dates
 * ("Daily Post, 2020-12-16"), else by their ids ("Daily Post, post-2").
 */
export function distinctSources(articles: readonly Article[]): Article[] {
  const named = new Map<string, Article[]>();
  for (const article of articles) named.set(article.source, [...(named.get(article.source) ?? []), article]);
  return articles.map((article) => {
    const same = named.get(article.source)!;
    if (same.length === 1) return article;
    const date = article.published.value;
    const dated = date !== null && same.filter((other) => other.published.value === date).length === 1;
    return { ...article, source: `${article.source}, ${dated ? date : article.id}` };
  });
}
