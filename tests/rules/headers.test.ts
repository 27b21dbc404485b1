import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { contentPolicy, dress, networkOf } from '../../bin/start/headers.mts';

function exchange(url: string, headers: Record<string, string>, env: Record<string, string>) {
  const said: Record<string, string> = {};
  const request = {
    url,
    headers: { ...headers },
    socket: { remoteAddress: '::ffff:192.0.2.7' },
  } as unknown as IncomingMessage;
  const response = {
    setHeader(name: string, value: string) {
      said[name.toLowerCase()] = value;
      return this;
    },
  } as unknown as ServerResponse;
  dress(request, response, { NODE_ENV: 'test', ...env });
  return { request, response, said };
}

describe('headers of every answer', () => {
  it('W12: scripts run by nonce only, and the nonce differs each time', () => {
    expect(contentPolicy('abc', false)).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(contentPolicy('abc', false)).not.toContain('unsafe');
    const [one, two] = [exchange('/', {}, {}), exchange('/', {}, {})];
    expect(one.said['content-security-policy']).not.toBe(two.said['content-security-policy']);
    expect(one.request.headers['content-security-policy']).toBe(one.said['content-security-policy']);
  });

  it('W12: no later header makes a personal answer cacheable; hashed assets stay cacheable', () => {
    const page = exchange('/path', {}, {});
    page.response.setHeader('Cache-Control', 's-maxage=31536000');
    expect(page.said['cache-control']).toBe('private, no-store');
    expect(exchange('/_next/static/a.js', {}, {}).said['cache-control']).toBeUndefined();
  });

  it('W12: HSTS only behind TLS', () => {
    expect(exchange('/', {}, {}).said['strict-transport-security']).toBeUndefined();
    expect(
      exchange('/', {}, { AUTH_URL: 'https://rung.example' }).said['strict-transport-security'],
    ).toContain('max-age');
  });

  it('W3: forwarded hosts and our own header names from outside are not believed', () => {
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-rung-network': 'mine',
      'x-rung-path': '//evil.example',
    };
    const { request } = exchange('/goals?_rsc=1&state=active', forged, {});
    expect(request.headers['x-forwarded-host']).toBeUndefined();
    expect(request.headers['x-rung-path']).toBe('/goals?state=active');
    expect(request.headers['x-rung-network']).toBe('192.0.2');
    expect(
      exchange('/', { 'x-forwarded-for': '203.0.113.9' }, { RUNG_TRUST_PROXY: '1' }).request.headers[
        'x-rung-network'
      ],
    ).toBe('203.0.113');
    expect(exchange('//', {}, {}).request.headers['x-rung-path']).toBe('/');
    expect(networkOf('2001:db8:1:2::3')).toBe('2001:db8:1');
  });
});
