import type { NodeRow } from '../../snapshot';
import type { AskedState, PageSetting, View } from '../page';
import { CitationEntry } from './statement-view';
import { topicView } from './topic-view';

/** A chart or table of a source: where it stands, and whether its data are to be had. */
export function figureView(setting: PageSetting, figure: NodeRow, state: AskedState | null): View {
  const { data } = setting.scope;
  const caption = data.citationAt(figure.captionCitationIdentity);
  const extras =
    caption === null
      ? []
      : [
          {
            id: 'caption',
            title: ['Where it stands', '所在位置'] as const,
            body: (
              <ul class="rows">
                <CitationEntry citation={caption} />
              </ul>
            ),
          },
        ];
  return topicView(setting, figure, state, { extras });
}
