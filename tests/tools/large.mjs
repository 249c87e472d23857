// A client in C that makes sixty calls, as different in what they need as the pack allows: node large.mjs PACK
import { readFileSync } from 'node:fs';

const { routes } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const seen = new Map();
const ranked = routes.filter(({ path, requires }) => path.startsWith('/restapi/') && requires.length > 0).map((route) => {
  const kind = JSON.stringify(route.requires);
  seen.set(kind, (seen.get(kind) ?? 0) + 1);
  return { ...route, rank: seen.get(kind) };
});
ranked.sort((a, b) => a.rank - b.rank);  // the first of every kind, then the second ones
console.log('typedef void CURL;\ntypedef enum { CURLOPT_URL = 10002, CURLOPT_CUSTOMREQUEST = 10036 } CURLoption;');
console.log('int curl_easy_setopt(CURL *, CURLoption, ...);\nint curl_easy_perform(CURL *);');
ranked.slice(0, 60).forEach(({ method, path }, index) => {
  const url = 'https://platform.ringcentral.com' + path.replace(/{[^}]*}/g, '1');
  console.log(`void call_${index}(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "${method}");\n    curl_easy_setopt(curl, CURLOPT_URL, "${url}");\n    curl_easy_perform(curl);\n}`);
});
