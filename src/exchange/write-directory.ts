import { Document, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { fileFromContent } from './file-from-content.ts';
import type { DirectoryContent, ThingName } from './ports.ts';
import { SECTIONS } from './thing-fields.ts';

/**
 * Writes a directory as a file: the same text for the same content, entries in the order of their ids. Nothing is lost: reading it
 * gives the same content again.
 */
export function writeDirectory(content: DirectoryContent): string {
  return writeSections(fileFromContent(content));
}

/** Writes the one entry of such a file that is about the thing, below the name of its section; undefined where there is none. */
export function writeThing(content: DirectoryContent, { noun, id }: ThingName): string | undefined {
  const { organization, synonyms, ...sections } = fileFromContent(content);
  if (noun === 'organization') return writeSections({ organization });
  if (noun === 'synonyms') return synonyms && writeSections({ synonyms });
  const section = SECTIONS[noun];
  const entries = sections[section]?.filter((entry) => entry.id === id) ?? [];
  return entries.length === 0 ? undefined : writeSections({ [section]: entries });
}

function writeSections(file: object): string {
  const document = new Document(file, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair, ancestors) {
      const isSection = ancestors.length === SECTION_DEPTH;
      if (isSection && isScalar(pair.key)) pair.key.spaceBefore = true;
      if (isCollection(pair.value) && !isSection) layOut(pair.value);
    },
    Seq(_, list) {
      // Entries of the sections are one field a line; what is in a list within an entry is one line each.
      for (const item of list.items) if (isCollection(item) && !isEntry(item)) layOut(item);
    },
  });
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    // yaml 2.9 breaks a quoted text of several lines wrongly where a line begins with a space after a backslash.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** A section's pair lies in the top map, that in the document. */
const SECTION_DEPTH = 2;
/** Longer maps and lists are written one entry a line. */
const LONGEST_LINE = 90;

/** Puts a small map or list into one line, `{ person: dana }`, as people would. */
function layOut(node: Node): void {
  if (isCollection(node) && !isEntry(node) && lengthInLine(node) <= LONGEST_LINE) node.flow = true;
}

/** An entry of a section, or the organization: always one field a line. */
function isEntry(node: unknown): boolean {
  return isMap(node) && (node.has('id') || node.has('timezone'));
}

/** About how long a value is in one line; infinite where it has several lines or holds an entry. */
function lengthInLine(node: unknown): number {
  if (isScalar(node)) {
    const text = String(node.value);
    return text.includes('\n') ? Number.POSITIVE_INFINITY : text.length + 2;
  }
  if (isEntry(node)) return Number.POSITIVE_INFINITY;
  if (isSeq(node)) return node.items.reduce((sum: number, item) => sum + lengthInLine(item), 4);
  if (!isMap(node)) return 0;
  return node.items.reduce((sum, pair) => sum + lengthInLine(pair.key) + lengthInLine(pair.value), 4);
}
