import { readFileSync, readdirSync } from 'node:fs';
import { readProtocol } from './src/read.ts';
import { annotate } from '../annotate/src/index.ts';
import { clausesOf, ownText } from '../clause/src/index.ts';
import { defaultTaxonomy as taxonomy } from '../taxonomy/src/index.ts';
const d='/work/shared/seeds';
for (const f of readdirSync(d).sort()){ const t=annotate(readProtocol({path:f,content:readFileSync(d+'/'+f,'utf8')}),{taxonomy});
console.log('##',f);
for(const c of clausesOf(t)) console.log(c.eId.padEnd(30),(c.data?.topics??[]).join(','),'|',(c.data?.provisions??[]).map(p=>p.modality+':'+p.bearers.join('+')+(p.exception?' X['+p.exception.kind+' '+ (p.exception.span.eId===c.eId?ownText(c).slice(p.exception.span.start,p.exception.span.end):'elders')+']':'')+(p.condition?' C['+p.condition.kind+' '+(p.condition.span.eId===c.eId?ownText(c).slice(p.condition.span.start,p.condition.span.end):'elders')+']':'')).join(' ; '));}
