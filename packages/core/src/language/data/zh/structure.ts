import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const chineseSegmentation: SegmentationData = { titles: [], abbreviations: [], openers: [], beforeNumber: [] };

export const chineseFurniture: FurnitureData = {
  months: [],
  dateWords: words('发布时间 更新时间 时间 日期 北京时间 发布 更新 星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
  byline: ['作者', '记者', '编辑', '文', '撰文'],
  credits: words('图 图片 图片来源 摄影 摄 照片 来源'),
  captions: ['图', '图为', '资料图', '资料照片'],
  contributors: lines(String.raw`
    [（(]?(?:责任编辑|编辑|翻译|编译|校对|审校|记者|责编)[:：\s].{2,30}[）)]?
  `),
  boilerplate: lines(String.raw`
    评论已关闭|评论|发表评论|查看评论|\d+ ?条评论
    广告|分享(?:到.{0,20})?|收藏|打印|订阅.{0,30}|登录|注册|返回顶部|首页
    (?:相关(?:新闻|阅读|文章|报道)|延伸阅读|推荐阅读|更多)[:：]?.{0,60}|阅读全文
    (?:版权所有|©|copyright).{0,120}
  `),
};
