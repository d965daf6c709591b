import { describe, expect, it } from 'vitest';
import { redirectLines, redirectRules } from '@/lib/output/redirects';
import { show } from './sample';

const OLD = [
  { path: '/2015/b%C3%A4ume', query: '', to: '/episodes/trees/' },
  { path: '/a.php', query: '', to: '/episodes/bees/' },
  { path: '/', query: 'p=7', to: '/episodes/maps/' },
];

describe('redirects', () => {
  it('are lines of `_redirects`, without those that need a query', () => {
    expect(redirectLines(OLD, show)).toEqual([
      '/2015/b%C3%A4ume /my-show/episodes/trees/ 301',
      '/2015/b%C3%A4ume/ /my-show/episodes/trees/ 301',
      '/a.php /my-show/episodes/bees/ 301',
    ]);
  });

  it('are rules of nginx, which compares paths without escapes', () => {
    const rules = redirectRules('nginx', OLD, show);
    expect(rules).toContain('  "/2015/bäume/" "/my-show/episodes/trees/";');
    expect(rules).toContain('  "/?p=7" "/my-show/episodes/maps/";');
  });

  it('are rules of Caddy', () => {
    const rules = redirectRules('caddy', OLD, show);
    expect(rules).toContain('redir "/2015/bäume" "/my-show/episodes/trees/" permanent');
    expect(rules).toContain('  path "/"\n  query "p=7"\n}\nredir @moved0');
  });

  it('are rules of Apache', () => {
    const rules = redirectRules('apache', OLD, show);
    expect(rules).toContain(
      'RewriteRule "^/?2015/bäume/?$" "/my-show/episodes/trees/" [R=301,L,QSD]',
    );
    expect(rules).toContain('RewriteCond %{QUERY_STRING} "^p=7$"\nRewriteRule "^/?/?$"');
  });
});
