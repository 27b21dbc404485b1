import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

/** What a person wrote, as Markdown in serif. Elements by allow-list, no images, no raw HTML (W11). Server only. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose">
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        components={components}
        skipHtml
      >
        {text}
      </Markdown>
    </div>
  );
}

const schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((tag) => !['img', 'picture', 'source', 'section'].includes(tag)),
  attributes: { ...defaultSchema.attributes, '*': ['checked', 'start'] },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

const components: Components = {
  a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h5>{children}</h5>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h5>{children}</h5>,
  h6: ({ children }) => <h5>{children}</h5>,
  input: ({ checked }) => (
    <span className="task" role="img" aria-label={checked ? 'done:' : 'to do:'}>
      {checked ? '☑' : '☐'}
    </span>
  ),
};

/** Absolute http, https and mailto addresses only; anything else stays as plain words. */
function SafeLink({ href = '', children }: ComponentProps<'a'>) {
  return /^(https?:\/\/|mailto:)/iu.test(href) ? (
    <a href={href} rel="noopener nofollow">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
