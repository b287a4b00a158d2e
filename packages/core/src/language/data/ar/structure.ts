import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const arabicSegmentation: SegmentationData = {
  titles: words('د أ م أ.د'),
  abbreviations: words('ق.م ه هـ'),
  openers: [],
  beforeNumber: words('ص رقم ج'),
};

export const arabicFurniture: FurnitureData = {
  months:
    words(`يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب
    أيلول`),
  dateWords: words('تاريخ نشر نُشر النشر آخر تحديث في الساعة الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
  byline: ['بقلم', 'كتب', 'كتبت', 'إعداد'],
  credits: words('صورة الصورة تصوير مصدر'),
  captions: ['صورة أرشيفية', 'في الصورة'],
  contributors: [],
  boilerplate: lines(String.raw`
    التعليقات مغلقة\.?|التعليقات|(?:أضف|اترك|اكتب) تعليق(?:ا|اً|ك)?|\d+ تعليق(?:ات)?
    إعلان|شارك(?:ها)?(?: .{0,40})?|طباعة|اشترك.{0,60}|تسجيل الدخول
    (?:اقرأ|شاهد|اقرأوا) (?:أيضا|أيضاً|المزيد)\s?:?.{0,150}|مواضيع ذات صلة:?
    (?:جميع الحقوق محفوظة|حقوق النشر|©|copyright).{0,120}
  `),
};
