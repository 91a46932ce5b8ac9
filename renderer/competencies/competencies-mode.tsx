import { useEffect } from 'react';
import { FrameworkPane } from './framework-pane.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Suggestions } from './suggestions.tsx';
import { knowFramework } from './view.ts';
import './competencies.css';

/** What the course builds: the framework at the left; at the right what is claimed and shown, and what the text speaks of. */
export function CompetenciesMode() {
  useEffect(() => void knowFramework(), []);
  return (
    <div className="competencies">
      <FrameworkPane />
      <main className="pane competencies-work" data-pane="competencies">
        <div className="competencies-sheet">
          <MatrixTable />
          <Suggestions />
        </div>
      </main>
    </div>
  );
}
