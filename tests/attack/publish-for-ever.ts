import { publishMadeSite } from './made-site.ts';

/** Builds one site after the other until it is killed. */
const [, , out = ''] = process.argv;
console.log('begun');
for (let build = 1; ; build++) await publishMadeSite(out, build + process.pid * 1000);
