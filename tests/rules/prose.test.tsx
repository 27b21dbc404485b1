import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Prose } from '@/components/ui/prose';

const read = (text: string) => renderToStaticMarkup(<Prose text={text} />);

describe('W11: what a person writes can neither run nor load anything', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a href="javascript:alert(1)">x</a></svg>',
    '<iframe src="https://evil.example"></iframe>',
    '[click](javascript:alert(1))',
    '[click](JaVaScRiPt:alert(1))',
    '[click](data:text/html;base64,PHNjcmlwdD4=)',
    '[click](vbscript:msgbox)',
    '![pixel](https://evil.example/p.gif)',
    '<javascript:alert(1)>',
    '[ref]\n\n[ref]: javascript:alert(1)',
    '<div style="background:url(https://evil.example)">x</div>',
    '<form action="https://evil.example"><input name=q></form>',
  ])('%s', (text) => {
    expect(read(text)).not.toMatch(
      /<(script|img|svg|iframe|form|input|style|object)|\son\w+=|style=|href="(?!https?:|mailto:)/iu,
    );
  });

  test.each(['//evil.example/x', '/api/people', '#main', 'ftp://evil.example'])(
    'a link to %s stays words',
    (href) => {
      expect(read(`[click](${href})`)).toBe('<div class="prose"><p><span>click</span></p></div>');
    },
  );

  test.each(['https://example.org/a?b=1', 'http://example.org', 'mailto:ines@example.org'])(
    'a link to %s works, without handing anything over',
    (href) => {
      expect(read(`[click](${href})`)).toContain(`<a href="${href}" rel="noopener nofollow">click</a>`);
    },
  );
});

describe('Markdown stays Markdown', () => {
  test('a heading in a note never becomes a heading of the page', () => {
    expect(read('# Title\n\n## Part')).toContain('<h3>Title</h3>');
    expect(read('# Title')).not.toMatch(/<h[12]/u);
  });

  test('task lists, tables and code are kept', () => {
    expect(read('- [x] read\n- [ ] ask')).toContain('aria-label="done:"');
    expect(read('| a | b |\n| - | - |\n| 1 | 2 |')).toContain('<td>1</td>');
    expect(read('`train.py`')).toContain('<code>train.py</code>');
  });

  test('two notes with footnotes share no id on a page', () => {
    expect(read('text[^1]\n\n[^1]: note')).not.toMatch(/ id="/u);
  });
});
