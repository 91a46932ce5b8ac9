/** Clipboards in the manner of each program, as short as shows what is peculiar to it. */

/** Word 16 on the desktop: header, style sheet, lists as paragraphs, tracked changes, a comment, a footnote, pictures. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--
 @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;}
 p.Kapitel {mso-style-name:Kapitel; mso-outline-level:2; font-size:14pt}
 @page WordSection1 {size:595.3pt 841.9pt;}
 div.WordSection1 {page:WordSection1;}
--></style></head>
<body lang=EN-IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoToc1><a href="#_Toc1">1. Noting<span style='mso-tab-count:1 dotted'>... </span>3</a></p>
<h1 style='margin-left:21.6pt;text-indent:-21.6pt;mso-list:l2 level1 lfo3'><a name="_Toc1"></a><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Noting
on a file<o:p></o:p></b></h1>
<p class=MsoNormal style='text-indent:36pt'><span lang=EN-IN style='font-family:"Arial",sans-serif;color:#1F497D'>&nbsp;&nbsp;&nbsp;&nbsp;A
note is <b style='mso-bidi-font-weight:normal'>written</b> on the <i>left</i>; H<sub>2</sub>O at 25&nbsp;°C.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'>[1]</span></span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Below
the first</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt'>still below</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span></span><![endif]>Second
point <del cite="mailto:A" datetime="2026-01-01T10:00">old words</del><ins cite="mailto:A" datetime="2026-01-01T10:00">new words</ins></p>
<p class=Kapitel>By which rule</p>
<p class=MsoNormal style='text-indent:-18pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>नियम तीन</p>
<p class=MsoNormal style='text-indent:-18pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>नियम चार<span style='mso-hide:all'>secret</span></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1" style='width:200pt'><v:imagedata src="file:///C:\\Temp\\clip_image001.png" o:title="Chart"/></v:shape><![endif]--><![if !vml]><img
width=400 height=300 src="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"
alt="Officers by grade&#10;&#10;Description automatically generated" v:shapes="p1"><![endif]>See <a href="file:///C:/notes.docx">the notes</a> and <a
href="https://dopt.gov.in/rules page">the rules</a>.<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a></span></span></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=100 colspan=2 style='border:solid 1.0pt'><p class=MsoNormal><b>Grade<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Officers</b></p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>A</p></td><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>12</p><p class=MsoNormal>thirteen</p></td></tr>
 <tr><td><p class=MsoNormal>2</p></td><td><p class=MsoNormal>14</p></td></tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=50 style='border:none'></td><td width=50 style='border:none'></td><td></td></tr><![endif]>
</table>
<div style='mso-element:comment-list'><div style='mso-element:comment' id="_com_1"><p class=MsoCommentText>a remark</p></div></div>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Manual, para 32.</p></div></div>
<!--EndFragment--></body></html>`;

/** Word for the web: one list for each point, depth by attribute, ends of paragraphs as runs of their own. */
export const WORD_ONLINE = `<meta charset='utf-8'><div class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1" role="heading" aria-level="1"
paraid="1"><span data-contrast="auto" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Leave rules</span></span><span
class="EOP SCXW1">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1"><li data-leveltext="" data-font="Symbol"
data-listid="3" data-aria-posinset="1" data-aria-level="1" class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Casual</span></span><span
class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-leveltext="o" data-listid="3" data-aria-level="2"><p class="Paragraph"><span
class="TextRun" style="font-weight:bold">eight days</span></p></li></ul></div><div class="ListContainerWrapper"><ol><li data-leveltext="%1." data-listid="4" data-aria-level="1"><p class="Paragraph"><span
class="TextRun">Apply</span></p></li></ol></div><div class="ListContainerWrapper"><ol start="2"><li data-leveltext="%1." data-listid="4" data-aria-level="1"><p class="Paragraph"><span
class="TextRun">Wait</span></p></li></ol></div>`;

/** PowerPoint: text of a placeholder, bullets as runs. */
export const POWERPOINT = `<html xmlns:p="urn:schemas-microsoft-com:office:powerpoint"><head><meta name=ProgId content=PowerPoint.Slide><meta name=Generator content="Microsoft PowerPoint 15"></head><body>
<!--StartFragment--><div style='mso-line-spacing:"90 100 0";margin-left:.25in;text-indent:-.25in' class=O><span style='mso-special-format:bullet;font-family:Arial'>•</span><span
style='font-size:28pt'>Serve the citizen</span></div><div style='margin-left:.75in;text-indent:-.25in' class=O><span style='mso-special-format:bullet'>•</span><span>in time</span></div><div
style='margin-left:.25in' class=O><span style='mso-special-format:bullet'>•</span><span><b>Keep</b> records</span></div><!--EndFragment--></body></html>`;

export const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">p { margin-bottom: 0.25cm } h2.western { font-size: 16pt } a.sdfootnoteanc { font-size: 57% }</style></head><body lang="en-IN" dir="ltr"><h2 class="western">Drafting</h2>
<p lang="hi-IN" style="margin-bottom: 0cm"><font face="Lohit Devanagari">मसौदा <b>साफ़</b> हो।</font><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><p><br/></p>
<ol><li><p style="margin-bottom: 0cm">Begin</p><ul><li><p>with the date</p></li></ul></li><li><p>End</p></li></ol>
<p><img src="data:image/png;base64,iVBORw0KGgo=" name="Image1" align="left" width="200" height="100" alt="A seal"/></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>From the manual.</p></div></body></html>`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">Ethics</span></h1><p dir="ltr"><span
style="font-size:11pt;font-weight:400">A plain and a </span><span style="font-weight:700">bold</span><span style="font-style:italic"> word</span><span style="vertical-align:super;font-size:0.6em">2</span>, <a
href="https://www.google.com/url?q=https://igotkarmayogi.gov.in/a%3Fb%3D1&amp;sa=D" style="text-decoration:none"><span style="color:#1155cc;text-decoration:underline">a link</span></a></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li
dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>one below</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><span>two</span></p></li></ul><div dir="ltr"><table><colgroup><col /></colgroup><tbody><tr><td><p><span style="font-weight:700">Word</span></p></td><td><p><span
style="font-weight:700">Meaning</span></p></td></tr><tr><td><p><span>नैतिकता</span></p></td><td><p><span>ethics</span></p></td></tr></tbody></table></div><p><span style="display:inline-block"><img
src="https://lh7-rt.googleusercontent.com/docsz/AD_4nX" width="602" height="339" /></span></p></b><br class="Apple-interchange-newline">`;

export const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {font-weight:700; text-align:center;} .xl66 {mso-number-format:Standard;}--></style></head><body>
<table border=0 width=200 style='width:150pt'><!--StartFragment--><col width=64><col width=64><tr height=20><td height=20 class=xl65 width=64>State</td><td class=xl65>Officers</td></tr><tr height=20><td>Bihar</td><td class=xl66 align=right>1,204</td></tr><tr><td>केरल</td><td align=right>988</td></tr><!--EndFragment--></table></body></html>`;

export const WEB = `<html><head><base href="https://example.gov.in/rules/list.html"><style>.gone{display:none}</style></head><body><nav><a href="/">Home</a></nav><script>track()</script><article><header><h1>Rules</h1></header>
<h4>Scope</h4><p>See <a href="part2.html">part two</a>, <a href="/all">all</a>, <a href="javascript:void(0)">more</a>.<span class="gone">unseen</span></p>
<p>One<br>two<br><br>three</p><dl><dt>File</dt><dd>Papers on one matter</dd></dl><blockquote><p>Quoted words.</p></blockquote><pre><code>a = 1
b = 2</code></pre><figure><img src="/logo.png" alt="logo.png"><figcaption>The logo</figcaption></figure><img src="https://t.example/p.gif" width="1" height="1"><iframe src="https://video"></iframe>
<table><tr><td><p>A box of <em>words</em></p><ul><li>in it</li></ul></td></tr></table></article></body></html>`;

export const MARKDOWN = `# Noting

A note has **two** parts:

1. facts
2. a proposal
   - in one line

| Mark | Meaning |
|---|---|
| PUC | paper under consideration |

Write <name> of the officer.
`;
