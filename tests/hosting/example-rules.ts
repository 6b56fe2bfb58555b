// A site under a path, in two languages, with a move, for the tests of what writes settings.
import type { HostRules } from '../../src/hosting/host-rules.ts';
import { listHeaderRules } from '../../src/hosting/list-header-rules.ts';

export const exampleRules: HostRules = {
  base: '/statistik/',
  headers: listHeaderRules({ base: '/statistik/', firstLanguage: 'sv' }, ['sv', 'en'], ["'sha256-abc='"]),
  redirects: [
    { from: 'vaxeln/:period/vaxeln-*', to: 'kundcenter/:period/kundcenter-:splat' },
    { from: 'vaxeln/*', to: 'kundcenter/:splat' },
    { from: 'kundcenter/forvaltningar/gamla.csv', to: 'kundcenter/forvaltningar/nya.csv' },
  ],
  embedFolders: ['kundcenter/figurer', 'kundcenter/2018-t2/figurer'],
  settings: ['_headers', '_redirects', 'staticwebapp.config.json', '.htaccess'],
  notFound: [
    { folder: '', page: '404.html' },
    { folder: 'en', page: 'en/404.html' },
  ],
};
