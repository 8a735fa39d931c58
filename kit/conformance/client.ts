import { offers } from "./unused.ts";

for (const o of offers())
  {if (!o.used) {console.log(`unused: ${o.kind} ${o.name}`);}}
