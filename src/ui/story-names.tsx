import {useStory} from './story-context.ts';

/** The places' names in other languages, by place and BCP 47 tag, as data for the stage; nothing if there are none. */
export function StoryNames() {
  const {story} = useStory();
  const named = story.places.filter(({names}) => Object.keys(names).length > 0);
  if (named.length === 0) return null;
  const names = JSON.stringify(Object.fromEntries(named.map(({id, names}) => [id, names])));
  return (
    <script
      type="application/json"
      className="story-names"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which nothing can end the element
      dangerouslySetInnerHTML={{__html: names.replaceAll('<', '\\u003c')}}
    />
  );
}
