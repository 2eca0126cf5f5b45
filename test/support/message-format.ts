import { IntlMessageFormat } from 'intl-messageformat';

interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
  readonly children?: readonly Node[];
}

/** The parser's number for literal text; everything else names an argument or a tag, but `#` (7), which has no value. */
const LITERAL = 0;

/** The arguments and tags of an ICU text, as it is parsed, sorted. */
export function argumentsOf(text: string, language: string): readonly string[] {
  const names = new Set<string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type !== LITERAL && typeof node.value === 'string') names.add(node.value);
      for (const option of Object.values(node.options ?? {})) visit(option.value);
      visit(node.children ?? []);
    }
  };
  visit(new IntlMessageFormat(text, language).getAst());
  return [...names].sort();
}

/** The text with every argument filled in, numbers being `count`. */
export function formatted(text: string, language: string, count: number): string {
  const values = Object.fromEntries(
    argumentsOf(text, language).map((name) => [name, name === 'count' ? count : `«${name}»`]),
  );
  return String(new IntlMessageFormat(text, language).format(values));
}
