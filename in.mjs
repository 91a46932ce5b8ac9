import { readFileSync } from 'node:fs';
const t0=performance.now();
const {validateFile}=await import('/work/wt/lead/dist/engine/validate-JHVT5SHM.js');
const t1=performance.now();
const input=JSON.parse(readFileSync('/tmp/perf/input.json'));
if(process.argv[2]) input.path=process.argv[2];
const out=await validateFile(input,{signal:new AbortController().signal,progress(){},runJob(){}});
const t2=performance.now();
console.log('import',(t1-t0).toFixed(0),'job',(t2-t1).toFixed(0),'start',t0.toFixed(0));
