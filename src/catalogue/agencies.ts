// The agencies we know by name. One entry an agency; the manifest names them by id.
import type { Knowledge } from '../extract/knowledge.ts';

type Agency = Knowledge['agencies'][number];

/** Order is the order of every list and of the colours a1, a2 … on the page. */
export const AGENCIES: readonly Agency[] = [
  {
    id: 'dongguan',
    name: { zh: '东莞市人力资源局', en: 'Dongguan Human Resources Bureau' },
    short: { zh: '东莞市人力资源局', en: 'Dongguan HR Bureau' },
    place: { zh: '东莞', en: 'Dongguan' },
    mark: { zh: '莞', en: 'D' },
    level: 'prefecture',
    parent: '广东省',
    // One bureau under three names: 劳动局 to FY2009, 人力资源局 seen for FY2011–2015, 人社局 later.
    aliases: ['东莞市劳动局', '东莞市人力资源和社会保障局', '东莞市人力资源社会保障局', '东莞市人社局'],
  },
  {
    id: 'qingdao',
    name: { zh: '青岛市人力资源和社会保障局', en: 'Qingdao Human Resources and Social Security Bureau' },
    short: { zh: '青岛市人社局', en: 'Qingdao HRSS Bureau' },
    place: { zh: '青岛', en: 'Qingdao' },
    mark: { zh: '青', en: 'Q' },
    level: 'sub-provincial',
    parent: '山东省',
    aliases: ['青岛市人力资源社会保障局', '青岛市人社局'],
  },
  {
    id: 'huancui',
    name: {
      zh: '威海市环翠区人力资源和社会保障局',
      en: 'Huancui District (Weihai) Human Resources and Social Security Bureau',
    },
    short: { zh: '环翠区人社局', en: 'Huancui HRSS Bureau' },
    place: { zh: '环翠', en: 'Huancui' },
    mark: { zh: '环', en: 'H' },
    level: 'district',
    parent: '山东省威海市',
    aliases: ['环翠区人力资源和社会保障局', '环翠区人力资源社会保障局', '环翠区人社局'],
  },
  {
    id: 'zhengzhou',
    name: { zh: '郑州市人力资源和社会保障局', en: 'Zhengzhou Human Resources and Social Security Bureau' },
    short: { zh: '郑州市人社局', en: 'Zhengzhou HRSS Bureau' },
    place: { zh: '郑州', en: 'Zhengzhou' },
    mark: { zh: '郑', en: 'Z' },
    level: 'prefecture',
    parent: '河南省',
    aliases: ['郑州市人力资源社会保障局', '郑州市人社局'],
  },
  {
    id: 'panyu',
    name: {
      zh: '广州市番禺区人力资源和社会保障局',
      en: 'Panyu District (Guangzhou) Human Resources and Social Security Bureau',
    },
    short: { zh: '番禺区人社局', en: 'Panyu HRSS Bureau' },
    place: { zh: '番禺', en: 'Panyu' },
    mark: { zh: '番', en: 'P' },
    level: 'district',
    parent: '广东省广州市',
    aliases: ['番禺区人力资源和社会保障局', '番禺区人力资源社会保障局', '番禺区人社局'],
  },
];
