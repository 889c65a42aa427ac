/**
 * The versions of the data published after a day (`2026-11-22`), as they stand in the changelog: the newest first.
 * What a version published on that very day changed was there already.
 */
export function releasesSince<Release extends { readonly date: string }>(
  { releases }: { readonly releases: readonly Release[] },
  day: string,
): readonly Release[] {
  return releases.filter(({ date }) => date > day);
}
