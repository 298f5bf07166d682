/** Of an evidence pack, on a screen and on paper. */
export const PACK_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 24px; } h2 { font-size: 18px; margin-top: 2rem; }
blockquote { margin: 0; font: 16px/26px Georgia, serif; white-space: pre-wrap; }
li { margin: 0 0 .75rem; break-inside: avoid; }
small, code { font-size: 12px; }
.conflict { color: #b42318; } @media (prefers-color-scheme: dark) { .conflict { color: #ff8a80; } }
:target { outline: 2px solid #3b5bdb; outline-offset: 4px; }
`;
