/** The peer of the keystroke benchmark: tiptap alone, with the nodes that the text needs and nothing of ours. */
import { Editor, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const content = JSON.parse(document.getElementById('content')?.textContent ?? 'null') as object;
const element = document.body.appendChild(document.createElement('main'));
new Editor({
  element,
  extensions: [Document, Paragraph, Text, Heading, BulletList, ListItem, Bold, UndoRedo],
  content,
});
