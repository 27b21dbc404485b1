type Relations = { author: boolean; coAuthor?: boolean; subject: boolean; mentor: boolean; manager: boolean };

/** By which relation somebody reads an item: "wrote it", "it is about them", "mentor today", "manager today". */
export function sayRelations(reader: Relations, isViewer: boolean): string {
  const words = [
    reader.author && (isViewer ? 'you wrote it' : 'wrote it'),
    reader.coAuthor && (isViewer ? 'you wrote in it' : 'wrote in it'),
    reader.subject && !reader.author && (isViewer ? 'it is about you' : 'it is about them'),
    reader.mentor && !reader.author && 'mentor today',
    reader.manager && 'manager today',
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : 'shown to them by name';
}
