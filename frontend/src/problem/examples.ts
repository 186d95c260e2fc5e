/** Problems to try, one for each kind of situation. The problems are the project's own. */

import type { Language } from '../api/types'

type ProblemName =
  | 'put_together'
  | 'add_to'
  | 'take_from'
  | 'take_from_change'
  | 'compare'
  | 'compare_bigger'
  | 'equal_groups'
  | 'share'
  | 'group'
  | 'area'

type VisualLanguageName = 'nested' | 'remainder' | 'times_as_much' | 'order'

export type ExampleName = ProblemName | VisualLanguageName

export interface Example<Name extends ExampleName> {
  name: Name
  text: string
}

export const PROBLEMS: Readonly<Record<Language, readonly Example<ProblemName>[]>> = {
  en: [
    {
      name: 'put_together',
      text: 'Nora has 9 strawberries and Emil has 7 strawberries. How many strawberries do they have altogether?',
    },
    { name: 'add_to', text: '5 birds are sitting in a tree. 4 more birds come. How many birds are in the tree now?' },
    { name: 'take_from', text: 'Mia has 8 cherries. She eats 3 cherries. How many cherries does she have left?' },
    {
      name: 'take_from_change',
      text: 'Tom had 11 balloons. Some balloons flew away. Now he has 7 balloons. How many balloons did Tom lose?',
    },
    { name: 'compare', text: 'Ana has 9 shells. Leo has 5 shells. How many more shells does Ana have than Leo?' },
    { name: 'compare_bigger', text: 'Ben has 6 kites. Lina has 3 more kites than Ben. How many kites does Lina have?' },
    {
      name: 'equal_groups',
      text: 'There are 4 baskets with 6 apples in each basket. How many apples are there in all?',
    },
    { name: 'share', text: '15 cookies are shared equally among 3 children. How many cookies does each child get?' },
    { name: 'group', text: 'A baker has 20 muffins. She puts 5 muffins in each box. How many boxes does she need?' },
    { name: 'area', text: 'A garden is 6 m long and 3 m wide. What is the area of the garden?' },
  ],
  de: [
    {
      name: 'put_together',
      text: 'Nora hat 9 Erdbeeren und Emil hat 7 Erdbeeren. Wie viele Erdbeeren haben sie zusammen?',
    },
    {
      name: 'add_to',
      text: 'In einem Baum sitzen 5 Vögel. 4 weitere Vögel kommen dazu. Wie viele Vögel sitzen jetzt im Baum?',
    },
    {
      name: 'take_from',
      text: 'Mia hat 8 Kirschen. Sie isst 3 Kirschen. Wie viele Kirschen hat sie noch?',
    },
    {
      name: 'take_from_change',
      text: 'Tom hatte 11 Luftballons. Einige Luftballons flogen weg. Jetzt hat er noch 7 Luftballons. Wie viele flogen weg?',
    },
    {
      name: 'compare',
      text: 'Ana hat 9 Muscheln. Leo hat 5 Muscheln. Wie viele Muscheln hat Ana mehr als Leo?',
    },
    {
      name: 'compare_bigger',
      text: 'Ben hat 6 Drachen. Lina hat 3 Drachen mehr als Ben. Wie viele Drachen hat Lina?',
    },
    {
      name: 'equal_groups',
      text: 'In 4 Körben liegen je 6 Äpfel. Wie viele Äpfel sind es insgesamt?',
    },
    {
      name: 'share',
      text: '15 Kekse werden gerecht an 3 Kinder verteilt. Wie viele Kekse bekommt jedes Kind?',
    },
    {
      name: 'group',
      text: 'Eine Bäckerin hat 20 Muffins. Sie legt immer 5 Muffins in eine Schachtel. Wie viele Schachteln braucht sie?',
    },
    {
      name: 'area',
      text: 'Ein Garten ist 6 m lang und 3 m breit. Wie groß ist die Fläche des Gartens?',
    },
  ],
}

export const VISUAL_LANGUAGE: readonly Example<VisualLanguageName>[] = [
  {
    name: 'nested',
    text: `subtraction{situation: take_from}(
  container1[entity_name: egg, entity_type: egg, entity_quantity: 12, container_name: Omar, container_type: boy],
  addition(
    container1[entity_name: egg, entity_type: egg, entity_quantity: 3, attr_name: breakfast],
    container2[entity_name: egg, entity_type: egg, entity_quantity: 4, attr_name: cake]
  )
)`,
  },
  {
    name: 'remainder',
    text: `surplus(
  container1[entity_name: carrot, entity_type: carrot, entity_quantity: 17],
  container2[entity_name: rabbit, entity_type: rabbit, entity_quantity: 5]
)`,
  },
  {
    name: 'times_as_much',
    text: `multiplication{situation: times_as_much}(
  container1[entity_name: star, entity_type: star, entity_quantity: 4, container_name: Ida, container_type: girl],
  container2[entity_name: times, entity_type: multiplier, entity_quantity: 3],
  result_container[entity_name: star, entity_type: star, container_name: Paul, container_type: boy]
)`,
  },
  {
    name: 'order',
    text: `comparison(
  container1[entity_name: cm, entity_type: measure, entity_quantity: 45, container_name: green ribbon, container_type: ribbon],
  container2[entity_name: cm, entity_type: measure, entity_quantity: 38, container_name: red ribbon, container_type: ribbon]
)`,
  },
]

/** What someone starts from who writes a problem in the visual language for the first time. */
export const STARTER = `addition{situation: put_together}(
  container1[entity_name: apple, entity_type: apple, entity_quantity: 3, container_name: Ann, container_type: girl],
  container2[entity_name: apple, entity_type: apple, entity_quantity: 2, container_name: Ben, container_type: boy]
)`
