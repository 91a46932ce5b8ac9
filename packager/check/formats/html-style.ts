/** The look of the HTML report: light, dark and print. The colours are those of the window. */
export const STYLE = `
:root{color-scheme:light dark;--bg:light-dark(#f7f8f6,#181b1c);--surface:light-dark(#fff,#1e2123);--line:light-dark(#dcdfdb,#2f3537);--edge:light-dark(#82898a,#767f82);--text:light-dark(#1a1e1f,#e8e9e6);--text-2:light-dark(#485052,#b7bdbd);--accent:light-dark(#0b5567,#74c4d2);--soft:light-dark(#dcebee,#17353c);--focus:light-dark(#0a58ca,#9cc8ff);--error:light-dark(#a2251a,#ff9d90);--warning:light-dark(#784a00,#efbc60);--review:light-dark(#6a3170,#dfabe4);--pass:light-dark(#21603a,#8bd2a3);--del:light-dark(#fbe0dc,#45201b);--ins:light-dark(#dcf0e2,#17382a)}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
:root:lang(en) .t[lang=hi],:root:lang(hi) .t[lang=en],[hidden]{display:none!important}
*{box-sizing:border-box}
body{font:15px/1.55 Inter,"Noto Sans Devanagari","Segoe UI","Nirmala UI","Kohinoor Devanagari",system-ui,sans-serif;color:var(--text);background:var(--bg);margin:0}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1.5rem 4rem}
:lang(hi){line-height:1.7}
h1{font-size:1.375rem;margin:0}h2{font-size:1.125rem;margin:2rem 0 .5rem}h3{font-size:.9375rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
button,select,input[type=search]{font:inherit;font-size:.875rem;color:var(--text);background:var(--surface);border:1px solid var(--edge);border-radius:5px;min-height:2.125rem;padding:0 .625rem}
button[aria-pressed=true]{background:var(--soft);border-color:var(--accent)}
a{color:var(--accent)}
.lead{font-size:1.125rem;margin:1rem 0 0}
.small{font-size:.8125rem;color:var(--text-2);overflow-wrap:anywhere}
.first{padding-inline-start:1.5rem;margin:.5rem 0}.first li{margin:.5rem 0}
.scroll{overflow-x:auto;border-block:1px solid var(--line)}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:start;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:top}tr:last-child td{border-bottom:0}
th{font-size:.8125rem;font-weight:500;color:var(--text-2);white-space:nowrap}th button{border:0;background:none;padding:0;min-height:1.5rem;color:inherit;font-weight:inherit;text-decoration:underline dotted}
th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}td.n[data-key="0"]{color:var(--text-2)}#files td:first-child{overflow-wrap:anywhere;min-width:10rem;width:45%}#files td:nth-child(2){white-space:nowrap}
.fail{color:var(--error)}.warn{color:var(--warning)}.pass{color:var(--pass)}.fail,.warn,.pass{font-weight:600}
.bar{position:sticky;top:0;z-index:1;background:var(--bg);border-bottom:1px solid var(--line);padding:.5rem 0;margin-top:1.5rem;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}.bar input{flex:1 1 12rem}.bar select{max-width:16rem}
details{background:var(--surface);border:1px solid var(--line);margin:.75rem 0;scroll-margin-top:4rem}
summary{padding:.625rem 1rem;cursor:pointer;overflow-wrap:anywhere}summary b{font-weight:600}summary .small{display:block}
.body{padding:0 1rem 1rem;border-top:1px solid var(--line)}
.f{border-inline-start:3px solid var(--edge);padding:0 0 0 .75rem;margin:1rem 0;break-inside:avoid-page;overflow-wrap:anywhere}
.f.error{border-color:var(--error)}.f.warning{border-color:var(--warning)}.f.review{border-color:var(--review)}.f.valid{border-color:var(--pass)}
.tag{font-size:.8125rem;font-weight:600}.error>.tag{color:var(--error)}.warning>.tag{color:var(--warning)}.review>.tag{color:var(--review)}
.f ul{margin:.25rem 0;padding-inline-start:1.125rem}.what{font-weight:600}code{font:.8125rem/1.4 ui-monospace,monospace;color:var(--text-2)}
.diff{white-space:pre-wrap;overflow-wrap:anywhere;font:.8125rem/1.5 ui-monospace,monospace}.diff ins{text-decoration:none;background:var(--ins)}.diff del{background:var(--del)}
.screens{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:.5rem 0;flex:1 1 18rem}figure img{width:100%;border:1px solid var(--line)}figcaption{font-size:.8125rem;color:var(--text-2)}
@media(max-width:40rem){main{padding:1rem 1rem 3rem}.bar{position:static}}
@media print{@page{size:A4;margin:16mm 14mm}th{white-space:normal}td:nth-child(2){white-space:nowrap}:root{color-scheme:light!important}body{background:#fff;font-size:10pt}main{max-width:none;padding:0}.act{display:none!important}details{border:0;border-top:1px solid var(--line);margin:0}summary{list-style:none;padding:.5rem 0;break-after:avoid}.body{padding:0;border:0}.scroll{overflow:visible}h2,h3{break-after:avoid}}
`;
