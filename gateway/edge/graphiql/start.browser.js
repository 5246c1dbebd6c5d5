// Runs in the browser, after graphiql.js: its editors' workers come from the hub, and so does everything else.
const WORKERS = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' };

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `/graphiql/assets/${WORKERS[label]}.worker.js`,
};

self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#graphiql'), {
  endpoint: '/graphql',
  title: 'Sangam',
  logo: '<span aria-hidden="true"></span>',
  // The session's cookie says who asks; nothing secret is to be typed here, or kept by the browser.
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
  defaultQuery: document.querySelector('#first-query').textContent.trim(),
});
