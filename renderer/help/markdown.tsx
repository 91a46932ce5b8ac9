/** Help pages on the screen: the little of Markdown they use, as elements and never as HTML. */
import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { isHelpId } from './pages.ts';
import { goToHelp } from './view.ts';

export const Markdown = ({ text }: { text: string }) => <>{lexer(text).map(blockOf)}</>;

function blockOf(token: Token, at: number): ReactNode {
  if (token.type === 'paragraph') return <p key={at}>{token.tokens?.map(spanOf)}</p>;
  if (token.type !== 'list') return null;
  const { ordered, items } = token as Tokens.List;
  const lines = items.map((item) => <li key={item.raw}>{item.tokens.map(spanOf)}</li>);
  return ordered ? <ol key={at}>{lines}</ol> : <ul key={at}>{lines}</ul>;
}

function spanOf(token: Token, at: number): ReactNode {
  const inner = 'tokens' in token && token.tokens ? token.tokens.map(spanOf) : null;
  if (token.type === 'strong') return <strong key={at}>{inner}</strong>;
  if (token.type === 'em') return <em key={at}>{inner}</em>;
  if (token.type === 'codespan') return <code key={at}>{(token as Tokens.Codespan).text}</code>;
  if (token.type === 'link') {
    const { href } = token as Tokens.Link;
    return (
      <Button key={at} look="link" onPress={() => isHelpId(href) && goToHelp(href)}>
        {inner}
      </Button>
    );
  }
  return inner ? <span key={at}>{inner}</span> : 'text' in token ? token.text : null;
}
