import { ButtonLink } from './button-link';

type PagerProps = { newer?: string; older?: string /** what is paged, for example "sessions" */; of: string };

/** Keyset paging: two links, no page numbers. Draws nothing when there is one page. */
export function Pager({ newer, older, of }: PagerProps) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label={`More ${of}`}>
      {newer ? (
        <ButtonLink href={newer} rel="prev">
          ← Newer {of}
        </ButtonLink>
      ) : (
        <span />
      )}
      {older ? (
        <ButtonLink href={older} rel="next">
          Older {of} →
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
