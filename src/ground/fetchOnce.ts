/** Something that is fetched when first asked for, and once; after a failure whoever asks next asks anew. */
export function fetchOnce<Thing>(read: () => Promise<Thing>): () => Promise<Thing> {
  let asked: Promise<Thing> | undefined;
  return () => {
    asked ??= read().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
