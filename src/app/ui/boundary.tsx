import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from './button.tsx';
import style from './failure.module.css';

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps what fails in one part of the page from emptying the whole: words, another try, and the way to plain pages. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Broken retry={() => this.setState({ hasFailed: false })} />;
  }
}

function Broken({ retry }: { retry(): void }) {
  const { failures, language } = useMessages();
  return (
    <div className={style.failure} role="alert" lang={language}>
      <p>{failures.broken}</p>
      <p className={style.ways}>
        <Button onClick={retry}>{failures.retry}</Button>
        <a href="contents.html">{failures.plainPages}</a>
      </p>
    </div>
  );
}
