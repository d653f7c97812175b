<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Flashcards</source>
        <translation>Acerca de Flashcards</translation>
    </message>
    <message>
        <source>Flashcards {version}</source>
        <translation>Flashcards {version}</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>For study only</source>
        <translation>Solo para estudiar</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Su privacidad</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Licence of the typeface</source>
        <translation>Licencia de la tipografía</translation>
    </message>
    <message>
        <source>Licence of the icons</source>
        <translation>Licencia de los íconos</translation>
    </message>
    <message>
        <source>Spaced repetition for people preparing for the Certified Peer Specialist exam.</source>
        <translation>Repetición espaciada para quienes se preparan para el examen de Certified Peer Specialist (especialista de pares con certificación).</translation>
    </message>
    <message>
        <source>Written from public sources and checked by software; not yet reviewed by a certified peer specialist.</source>
        <translation>Escrito a partir de fuentes públicas y comprobado por software; aún sin revisión de una persona certificada como especialista de pares.</translation>
    </message>
    <message>
        <source>Not affiliated with, endorsed by, or containing questions of any board or exam owner. Their names are used only to describe.</source>
        <translation>Sin afiliación ni respaldo de ninguna junta ni de quien posea el examen, y sin preguntas suyas. Sus nombres se usan solo para describir.</translation>
    </message>
    <message>
        <source>WRAP, ASIST, safeTALK, QPR, CPI, Mental Health First Aid and Intentional Peer Support belong to their owners. The cards describe them briefly in our words and do not replace certified training.</source>
        <translation>WRAP, ASIST, safeTALK, QPR, CPI, Mental Health First Aid e Intentional Peer Support pertenecen a sus titulares. Las tarjetas los describen brevemente con nuestras palabras y no sustituyen una capacitación certificada.</translation>
    </message>
    <message>
        <source>The questions are original study material. Real exams differ, and no result is promised. The shares of the topics are our own, not official.</source>
        <translation>Las preguntas son material de estudio original. Los exámenes reales son distintos y no se promete ningún resultado. Los porcentajes de los temas son nuestros, no oficiales.</translation>
    </message>
    <message>
        <source>This is not clinical or legal advice. In practice follow your training, your code of ethics, your supervisor, your employer&apos;s policy and local law. Rules differ by state: check your board&apos;s current guide.</source>
        <translation>Esto no es consejo clínico ni legal. En la práctica, siga su capacitación, su código de ética, a quien le supervisa, las normas de su empleador y la ley local. Las reglas varían según el estado: consulte la guía actual de su junta.</translation>
    </message>
    <message>
        <source>People and situations are invented.</source>
        <translation>Las personas y las situaciones son inventadas.</translation>
    </message>
    <message>
        <source>In the United States call 911 if you or someone near you may be in danger. Call or text 988 for a suicide, mental health or substance use crisis; Veterans press 1. This program does not watch over anyone and cannot send help.</source>
        <translation>En Estados Unidos, llame al 911 si usted o alguien cercano puede estar en peligro. Llame o envíe un mensaje de texto al 988 si hay una crisis de suicidio, de salud mental o de uso de sustancias; si es veterano o veterana, oprima 1. Este programa no vigila a nadie y no puede enviar ayuda.</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se guarda en esta computadora. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Please keep real names, diagnoses and details of people you support out of cards and notes.</source>
        <translation>Por favor, no ponga en tarjetas ni notas los nombres reales, diagnósticos o detalles de las personas a quienes apoya.</translation>
    </message>
    <message>
        <source>The program: MIT licence. The decks: Creative Commons Attribution 4.0 (CC BY 4.0).</source>
        <translation>El programa: licencia MIT. Los mazos: Creative Commons Attribution 4.0 (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Qt and PySide6: GNU Lesser General Public License, version 3 (LGPL). They are separate libraries, used unchanged: you may put another version in their place by installing it into the program&apos;s Python environment, for example with “pip install PySide6-Essentials”. Source and licence: https://www.qt.io/licensing and https://www.gnu.org/licenses/lgpl-3.0.html</source>
        <translation>Qt y PySide6: GNU Lesser General Public License, version 3 (LGPL). Son bibliotecas aparte, usadas sin cambios: puede poner otra versión en su lugar si la instala en el entorno de Python del programa, por ejemplo con “pip install PySide6-Essentials”. Código fuente y licencia: https://www.qt.io/licensing y https://www.gnu.org/licenses/lgpl-3.0.html</translation>
    </message>
    <message>
        <source>Typeface: Atkinson Hyperlegible Next, Braille Institute of America, SIL Open Font License 1.1 (OFL).</source>
        <translation>Tipografía: Atkinson Hyperlegible Next, Braille Institute of America, SIL Open Font License 1.1 (OFL).</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence.</source>
        <translation>Íconos: Lucide, licencia ISC.</translation>
    </message>
</context>
<context>
    <name>AppearanceTab</name>
    <message>
        <source>Now {percent} %. Also with Ctrl and plus or minus, anywhere.</source>
        <translation>Ahora {percent} %. También con Ctrl y más o menos, en cualquier lugar.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema de color</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program; cards stay in the language of their deck.</source>
        <translation>Del programa; las tarjetas siguen en el idioma de su mazo.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>A short fade between cards.</source>
        <translation>Una transición breve entre tarjetas.</translation>
    </message>
    <message>
        <source>Calm numbers</source>
        <translation>Números tranquilos</translation>
    </message>
    <message>
        <source>Scores and counts of cards are hidden.</source>
        <translation>No se muestran los puntajes ni las cantidades de tarjetas.</translation>
    </message>
    <message>
        <source>Your cards will look like this</source>
        <translation>Así se verán sus tarjetas</translation>
    </message>
    <message>
        <source>Sample question</source>
        <translation>Pregunta de ejemplo</translation>
    </message>
    <message>
        <source>Which one keeps you on equal footing: **empathy** or **sympathy**?</source>
        <translation>¿Qué le mantiene en un trato de igual a igual: la **empatía** o la **lástima**?</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Respuesta de ejemplo</translation>
    </message>
    <message>
        <source>**Empathy.** You feel *with* the person, side by side.</source>
        <translation>**La empatía.** Usted siente *con* la persona, lado a lado.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>One question first</source>
        <translation>Primero, una pregunta</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>“{value}” is no date. Write year, month and day, like 2026-11-23.</source>
        <translation>“{value}” no es una fecha. Escriba año, mes y día, como 2026-11-23.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id. Use letters A to Z, digits, dots and hyphens, without spaces.</source>
        <translation>“{id}” no puede ser un id. Use letras de la A a la Z, dígitos, puntos y guiones, sin espacios.</translation>
    </message>
    <message>
        <source>There is no gap yet. Select the words to remember and make a gap of them.</source>
        <translation>Todavía no hay ningún hueco. Seleccione las palabras que quiere recordar y conviértalas en un hueco.</translation>
    </message>
    <message>
        <source>Choose which option is the best answer.</source>
        <translation>Elija qué opción es la mejor respuesta.</translation>
    </message>
    <message>
        <source>A card needs 2 to 10 options.</source>
        <translation>Una tarjeta necesita de 2 a 10 opciones.</translation>
    </message>
    <message>
        <source>Two options have the same text. Change one of them.</source>
        <translation>Dos opciones tienen el mismo texto. Cambie una de ellas.</translation>
    </message>
    <message>
        <source>This is too long. The most is {limit} characters.</source>
        <translation>Esto es demasiado largo. El máximo es de {limit} caracteres.</translation>
    </message>
    <message>
        <source>These are too many. The most is {limit}.</source>
        <translation>Son demasiados. El máximo es {limit}.</translation>
    </message>
    <message>
        <source>There is a deck with the id “{id}” already. Choose another one.</source>
        <translation>Ya hay un mazo con el id “{id}”. Elija otro.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice. Rename one of them.</source>
        <translation>“{name}” aparece aquí dos veces. Cambie uno de los nombres.</translation>
    </message>
    <message>
        <source>“{value}” is no version. Write three numbers with dots, like 1.2.0.</source>
        <translation>“{value}” no es una versión. Escriba tres números con puntos, como 1.2.0.</translation>
    </message>
    <message>
        <source>The version must be higher than {before}, or nobody&apos;s deck is updated.</source>
        <translation>La versión debe ser mayor que {before}; si no, no se actualizará el mazo de nadie.</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Type it anew or paste it as plain text.</source>
        <translation>Hay un carácter invisible. Escríbalo de nuevo o péguelo como texto sin formato.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escriba la pregunta.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Escriba la respuesta.</translation>
    </message>
    <message>
        <source>Write the sentence.</source>
        <translation>Escriba la oración.</translation>
    </message>
    <message>
        <source>Write this option, or remove it.</source>
        <translation>Escriba esta opción o quítela.</translation>
    </message>
    <message>
        <source>Give the deck an id.</source>
        <translation>Dé un id al mazo.</translation>
    </message>
    <message>
        <source>Give the deck a title.</source>
        <translation>Dé un título al mazo.</translation>
    </message>
    <message>
        <source>Give each topic and each trap a name.</source>
        <translation>Dé un nombre a cada tema y a cada trampa.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Complete esto.</translation>
    </message>
    <message>
        <source>The shares add up to 100.</source>
        <translation>Los porcentajes suman 100.</translation>
    </message>
    <message>
        <source>The shares add up to {total}; {left} are left to give.</source>
        <translation>Los porcentajes suman {total}; quedan {left} por repartir.</translation>
    </message>
    <message>
        <source>The shares add up to {total}; take {left} away.</source>
        <translation>Los porcentajes suman {total}; quite {left}.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>at a start</source>
        <translation>al abrir el programa</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before going back to a copy</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>antes de una reparación</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>when you asked</source>
        <translation>a petición suya</translation>
    </message>
    <message>
        <source>not made by Flashcards</source>
        <translation>no hecha por Flashcards</translation>
    </message>
    <message>
        <source>It could not be copied to {folder} ({detail}).</source>
        <translation>No se pudo copiar a {folder} ({detail}).</translation>
    </message>
    <message>
        <source>A checked copy was made: {file} (answers: {answers})</source>
        <translation>Se hizo una copia comprobada: {file} (respuestas: {answers})</translation>
    </message>
    <message>
        <source>Everything was saved to {file} and read back (answers: {answers}).</source>
        <translation>Todo se guardó en {file} y se volvió a leer (respuestas: {answers}).</translation>
    </message>
    <message>
        <source>Answers in this copy: {answers}. Cards: {cards}.</source>
        <translation>Respuestas en esta copia: {answers}. Tarjetas: {cards}.</translation>
    </message>
    <message>
        <source>Answers in this copy: {answers}, the last of {date}. Cards: {cards}.</source>
        <translation>Respuestas en esta copia: {answers}, la última del {date}. Tarjetas: {cards}.</translation>
    </message>
    <message>
        <source>It is the same as what you have here.</source>
        <translation>Es igual a lo que tiene aquí.</translation>
    </message>
    <message>
        <source>Answers only here: {count}</source>
        <translation>Respuestas solo aquí: {count}</translation>
    </message>
    <message>
        <source>Answers only in the copy: {count}</source>
        <translation>Respuestas solo en la copia: {count}</translation>
    </message>
    <message>
        <source>Cards only here: {count}</source>
        <translation>Tarjetas solo aquí: {count}</translation>
    </message>
    <message>
        <source>Cards only in the copy: {count}</source>
        <translation>Tarjetas solo en la copia: {count}</translation>
    </message>
    <message>
        <source>Cards with another text in the copy: {count}</source>
        <translation>Tarjetas con otro texto en la copia: {count}</translation>
    </message>
    <message>
        <source>Decks only here: {decks}</source>
        <translation>Mazos solo aquí: {decks}</translation>
    </message>
    <message>
        <source>Decks only in the copy: {decks}</source>
        <translation>Mazos solo en la copia: {decks}</translation>
    </message>
    <message>
        <source>The exam, the minutes or other study settings differ.</source>
        <translation>El examen, los minutos u otros ajustes de estudio son distintos.</translation>
    </message>
    <message>
        <source>You go on from the copy now. What was here before lies in {folder}</source>
        <translation>Ahora continúa desde la copia. Lo que había antes está en {folder}</translation>
    </message>
    <message>
        <source>Events added: {events}, decks: {decks}. To take it back: flashcards undo-import</source>
        <translation>Eventos agregados: {events}, mazos: {decks}. Para deshacerlo: flashcards undo-import</translation>
    </message>
    <message>
        <source>Left out, because they are damaged in the copy: {count}</source>
        <translation>Se dejaron fuera, porque están dañadas en la copia: {count}</translation>
    </message>
    <message>
        <source>Decks that only the copy has come too. In decks that both have, your cards stay as they are. Its mock exams and study settings are not added. One undo takes it back.</source>
        <translation>También vienen los mazos que solo tiene la copia. En los mazos que tienen ambas, sus tarjetas quedan como están. No se agregan los exámenes de práctica ni los ajustes de estudio de la copia. Se deshace de una vez.</translation>
    </message>
    <message>
        <source>The copy holds nothing that was not here already.</source>
        <translation>La copia no tiene nada que no estuviera ya aquí.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Copies of your progress</source>
        <translation>Copias de su progreso</translation>
    </message>
    <message>
        <source>Flashcards makes a checked copy twice a day and before each import. Save one yourself to move to another computer.</source>
        <translation>Flashcards hace una copia comprobada dos veces al día y antes de cada importación. Guarde usted una para pasar a otra computadora.</translation>
    </message>
    <message>
        <source>While you study, copies can be saved but not gone back to.</source>
        <translation>Mientras estudia, puede guardar copias, pero no volver a ellas.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Aún no hay copias.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Mostrar %n copia de seguridad</numerusform>
            <numerusform>Mostrar las %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Continue from a copy…</source>
        <translation>Continuar desde una copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the copy of {moment}…</source>
        <translation>Restaurar la copia del {moment}…</translation>
    </message>
    <message>
        <source>Not checked, {why}, {size}</source>
        <translation>Sin comprobar, {why}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked, {why}, {answers}, {size}</source>
        <translation>Comprobada, {why}, {answers}, {size}</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Take a break</source>
        <translation>Tomar un descanso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <source>Time left: {duration}.</source>
        <translation>Tiempo restante: {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answer(s) are saved, and the question is covered until you go on. You can close the window too: the same question will be here.</source>
        <translation>
            <numerusform>Su %n respuesta está guardada, y la pregunta queda cubierta hasta que continúe. También puede cerrar la ventana: aquí estará la misma pregunta.</numerusform>
            <numerusform>Sus %n respuestas están guardadas, y la pregunta queda cubierta hasta que continúe. También puede cerrar la ventana: aquí estará la misma pregunta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>studied</source>
        <translation>con estudio</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>planned rest</source>
        <translation>descanso previsto</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>CalendarKey</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>more minutes</source>
        <translation>más minutos</translation>
    </message>
    <message>
        <source>planned rest</source>
        <translation>descanso previsto</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Were the forecasts right?</source>
        <translation>¿Se cumplieron los pronósticos?</translation>
    </message>
    <message>
        <source>No card has come back on a later day yet, so there is no forecast.</source>
        <translation>Todavía no ha vuelto ninguna tarjeta en un día posterior, así que no hay pronóstico.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came on a later day.</source>
        <translation>
            <numerusform>%n respuesta fue en un día posterior.</numerusform>
            <numerusform>%n respuestas fueron en un día posterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 cards we expected {expected} to be remembered, and {came} were.</source>
        <translation>De cada 100 tarjetas esperábamos que recordara {expected}, y recordó {came}.</translation>
    </message>
    <message>
        <source>We expected {low} to {high}</source>
        <translation>Esperábamos de {low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers}: too few to say</source>
        <translation>{answers}: muy pocas para saberlo</translation>
    </message>
    <message>
        <source>{came} were remembered, {answers}</source>
        <translation>{came} recordadas, {answers}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Your changes are undone.</source>
        <translation>Sus cambios se deshicieron.</translation>
    </message>
    <message>
        <source>Not saved yet: something is missing.</source>
        <translation>Aún sin guardar: falta algo.</translation>
    </message>
    <message>
        <source>Not saved yet. {first}</source>
        <translation>Aún sin guardar. {first}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Tipo de tarjeta</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Undone: {act}.</source>
        <translation>Deshecho: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Rehecho: {act}.</translation>
    </message>
    <message>
        <source>the star</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>the star taken away</source>
        <translation>dejar de destacar</translation>
    </message>
    <message>
        <source>the rest of cards</source>
        <translation>poner tarjetas en descanso</translation>
    </message>
    <message>
        <source>waking cards</source>
        <translation>despertar tarjetas</translation>
    </message>
    <message>
        <source>keeping cards as they are</source>
        <translation>dejar tarjetas como están</translation>
    </message>
    <message>
        <source>beginning cards anew</source>
        <translation>empezar tarjetas de nuevo</translation>
    </message>
    <message>
        <source>moving cards</source>
        <translation>mover tarjetas</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>agregar la etiqueta</translation>
    </message>
    <message>
        <source>the tag taken away</source>
        <translation>quitar la etiqueta</translation>
    </message>
    <message>
        <source>deleting cards</source>
        <translation>eliminar tarjetas</translation>
    </message>
    <message>
        <source>deleting a card</source>
        <translation>eliminar una tarjeta</translation>
    </message>
    <message>
        <source>the new card</source>
        <translation>la tarjeta nueva</translation>
    </message>
    <message>
        <source>the edit of a card</source>
        <translation>la edición de una tarjeta</translation>
    </message>
    <message>
        <source>the copy of a card</source>
        <translation>la copia de una tarjeta</translation>
    </message>
    <message>
        <source>the change of a deck</source>
        <translation>el cambio de un mazo</translation>
    </message>
    <message>
        <source>the properties of a deck</source>
        <translation>las propiedades de un mazo</translation>
    </message>
    <message>
        <source>the new version of a deck</source>
        <translation>la nueva versión de un mazo</translation>
    </message>
    <message>
        <source>{grade}, after {seconds} seconds</source>
        <translation>{grade}, después de {seconds} segundos</translation>
    </message>
    <message>
        <source>{answer}; next {day}</source>
        <translation>{answer}; próxima vez: {day}</translation>
    </message>
    <message>
        <source>{answer}; practice, its date stayed</source>
        <translation>{answer}; práctica, su fecha no cambió</translation>
    </message>
    <message>
        <source>{answer}; mock exam, its date stayed</source>
        <translation>{answer}; examen de práctica, su fecha no cambió</translation>
    </message>
    <message>
        <source>{answer}; once more that day, its date stayed</source>
        <translation>{answer}; otra vez ese día, su fecha no cambió</translation>
    </message>
    <message>
        <source>Your doubt: {text}</source>
        <translation>Su duda: {text}</translation>
    </message>
    <message>
        <source>Gap {number}: {text}</source>
        <translation>Hueco {number}: {text}</translation>
    </message>
    <message>
        <source>Back to front: {text}</source>
        <translation>Al revés: {text}</translation>
    </message>
    <message>
        <source>You let it begin anew</source>
        <translation>Usted la empezó de nuevo</translation>
    </message>
    <message>
        <source>It was set to rest</source>
        <translation>Se puso en descanso</translation>
    </message>
    <message>
        <source>It was woken</source>
        <translation>Se despertó</translation>
    </message>
    <message>
        <source>You gave it a star</source>
        <translation>Usted la destacó</translation>
    </message>
    <message>
        <source>You took the star away</source>
        <translation>Usted dejó de destacarla</translation>
    </message>
    <message>
        <source>Its progress came with an import</source>
        <translation>Su progreso llegó con una importación</translation>
    </message>
    <message>
        <source>You kept it as it is</source>
        <translation>Usted la dejó como está</translation>
    </message>
</context>
<context>
    <name>CardsDoing</name>
    <message numerus="yes">
        <source>%n card(s) would begin anew, as if never seen. Your answers stay in the history, and undo brings the dates back.</source>
        <translation>
            <numerusform>%n tarjeta empezaría de nuevo, como si no se hubiera visto nunca. Sus respuestas quedan en el historial, y Deshacer recupera las fechas.</numerusform>
            <numerusform>%n tarjetas empezarían de nuevo, como si no se hubieran visto nunca. Sus respuestas quedan en el historial, y Deshacer recupera las fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would no longer be in a deck and never come. What you answered is kept, and undo brings everything back.</source>
        <translation>
            <numerusform>%n tarjeta ya no estaría en un mazo y no vendría nunca. Lo que usted respondió se conserva, y deshacer lo trae todo de vuelta.</numerusform>
            <numerusform>%n tarjetas ya no estarían en un mazo y no vendrían nunca. Lo que usted respondió se conserva, y deshacer lo trae todo de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Changing cards</source>
        <translation>Cambiando tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are being looked through. If you cancel, nothing is changed.</source>
        <translation>
            <numerusform>Se está revisando %n tarjeta. Si cancela, no se cambia nada.</numerusform>
            <numerusform>Se están revisando %n tarjetas. Si cancela, no se cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: the selected cards are so already.</source>
        <translation>Nada que cambiar: las tarjetas seleccionadas ya están así.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) got a star.</source>
        <translation>
            <numerusform>%n tarjeta quedó destacada.</numerusform>
            <numerusform>%n tarjetas quedaron destacadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star was taken from %n card(s).</source>
        <translation>
            <numerusform>%n tarjeta dejó de estar destacada.</numerusform>
            <numerusform>%n tarjetas dejaron de estar destacadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) rest until you wake them.</source>
        <translation>
            <numerusform>%n tarjeta descansa hasta que la despierte.</numerusform>
            <numerusform>%n tarjetas descansan hasta que las despierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are awake again.</source>
        <translation>
            <numerusform>%n tarjeta está despierta de nuevo.</numerusform>
            <numerusform>%n tarjetas están despiertas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay as they are.</source>
        <translation>
            <numerusform>%n tarjeta se queda como está.</numerusform>
            <numerusform>%n tarjetas se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved.</source>
        <translation>
            <numerusform>Se movió %n tarjeta.</numerusform>
            <numerusform>Se movieron %n tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) got the tag.</source>
        <translation>
            <numerusform>%n tarjeta recibió la etiqueta.</numerusform>
            <numerusform>%n tarjetas recibieron la etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag was taken from %n card(s).</source>
        <translation>
            <numerusform>Se quitó la etiqueta de %n tarjeta.</numerusform>
            <numerusform>Se quitó la etiqueta de %n tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) begin anew.</source>
        <translation>
            <numerusform>%n tarjeta empieza de nuevo.</numerusform>
            <numerusform>%n tarjetas empiezan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted.</source>
        <translation>
            <numerusform>Se eliminó %n tarjeta.</numerusform>
            <numerusform>Se eliminaron %n tarjetas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsFoot</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Practice these</source>
        <translation>Practicar estas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the selected cards</source>
        <translation>Más para las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} in {topics}</source>
        <translation>{cards} en {topics}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}, {selected}</source>
        <translation>{cards}, {selected}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>CardsHead</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Agregar tarjeta</translation>
    </message>
    <message>
        <source>Question and &amp;answer</source>
        <translation>Pregunta y &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Situation with options</source>
        <translation>&amp;Situación con opciones</translation>
    </message>
    <message>
        <source>Sentence with &amp;gaps</source>
        <translation>Oración con &amp;huecos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>CardsList</name>
    <message>
        <source>Show all cards</source>
        <translation>Mostrar todas las tarjetas</translation>
    </message>
    <message>
        <source>Open or import a deck</source>
        <translation>Abrir o importar un mazo</translation>
    </message>
    <message>
        <source>No card is like that</source>
        <translation>Ninguna tarjeta coincide</translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation>Todavía no hay tarjetas</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Con menos palabras, o más cortas, se encuentra más.</translation>
    </message>
    <message>
        <source>Bring a deck in, or write your first card.</source>
        <translation>Traiga un mazo o escriba su primera tarjeta.</translation>
    </message>
</context>
<context>
    <name>CardsMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Practice these: dates stay</source>
        <translation>&amp;Practicar estas: sin cambiar fechas</translation>
    </message>
    <message>
        <source>St&amp;udy those that wait today</source>
        <translation>Est&amp;udiar las que esperan hoy</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>Ta&amp;ke the star away</source>
        <translation>De&amp;jar de destacar</translation>
    </message>
    <message>
        <source>&amp;Rest until I say</source>
        <translation>Desca&amp;nsar hasta que yo diga</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>De&amp;spertar</translation>
    </message>
    <message>
        <source>Keep as it &amp;is</source>
        <translation>Dejar &amp;como está</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Mover a…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>&amp;Agregar una etiqueta…</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away…</source>
        <translation>&amp;Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>&amp;History of this card</source>
        <translation>&amp;Historial de esta tarjeta</translation>
    </message>
    <message>
        <source>Pr&amp;int these…</source>
        <translation>&amp;Imprimir estas…</translation>
    </message>
    <message>
        <source>Begin a&amp;new…</source>
        <translation>Empezar de nue&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;When to review</source>
        <translation>&amp;Fecha de repaso</translation>
    </message>
    <message>
        <source>&amp;Order of the deck</source>
        <translation>&amp;Orden del mazo</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por repasar</translation>
    </message>
    <message>
        <source>{question} Has a star.</source>
        <translation>{question} Destacada.</translation>
    </message>
</context>
<context>
    <name>CardsPaper</name>
    <message>
        <source>Selected cards</source>
        <translation>Tarjetas seleccionadas</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
</context>
<context>
    <name>CardsTable</name>
    <message>
        <source>Found cards</source>
        <translation>Tarjetas encontradas</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys go from one to the next.</source>
        <translation>Las teclas de flecha pasan de una a otra.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, como tabla</translation>
    </message>
    <message>
        <source>Save as CSV: {title}</source>
        <translation>Guardar como CSV: {title}</translation>
    </message>
    <message>
        <source>Show as chart: {title}</source>
        <translation>Mostrar como gráfico: {title}</translation>
    </message>
    <message>
        <source>Show as table: {title}</source>
        <translation>Mostrar como tabla: {title}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>usable, with warnings</source>
        <translation>utilizable, con advertencias</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>{file}: {outcome} (cards: {cards}, errors: {errors}, warnings: {warnings}, notices: {notices}, excused: {excused})</source>
        <translation>{file}: {outcome} (tarjetas: {cards}, errores: {errors}, advertencias: {warnings}, notas: {notices}, exceptuados: {excused})</translation>
    </message>
</context>
<context>
    <name>ClozeFields</name>
    <message>
        <source>Each number is asked by itself: {{1::gap}} or {{1::gap::hint}}.</source>
        <translation>Cada número se pregunta por separado: {{1::gap}} o {{1::gap::hint}}.</translation>
    </message>
    <message>
        <source>Sentence with gaps</source>
        <translation>Oración con huecos</translation>
    </message>
    <message>
        <source>Make a gap of the selected words</source>
        <translation>Convertir en hueco las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>What is coming, in minutes</source>
        <translation>Lo que viene, en minutos</translation>
    </message>
    <message>
        <source>For all topics, if you follow the plan</source>
        <translation>Para todos los temas, si sigue el plan</translation>
    </message>
    <message>
        <source>Only cards that have their date already. More get one as you study.</source>
        <translation>Solo las tarjetas que ya tienen fecha. A medida que estudia, más tarjetas reciben una.</translation>
    </message>
</context>
<context>
    <name>CommonFields</name>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde va</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Draft, not studied yet</source>
        <translation>Borrador, aún no se estudia</translation>
    </message>
    <message>
        <source>No longer in the deck</source>
        <translation>Ya no está en el mazo</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Mock exams only</source>
        <translation>Solo exámenes de práctica</translation>
    </message>
    <message>
        <source>Ids of the concept cards that it tests, with commas.</source>
        <translation>Ids de las tarjetas de concepto que pone a prueba, separados por comas.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Sources and dates</source>
        <translation>Fuentes y fechas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Document, publisher, year; one on each line.</source>
        <translation>Documento, editorial, año; uno en cada línea.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Dónde se aplica</translation>
    </message>
    <message>
        <source>US federal, or state-varies</source>
        <translation>US federal, o state-varies</translation>
    </message>
    <message>
        <source>Tags and care</source>
        <translation>Etiquetas y cuidado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>With commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suicidio</translation>
    </message>
    <message>
        <source>Overdose</source>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>Trauma</translation>
    </message>
    <message>
        <source>Heads-up: {topic}</source>
        <translation>Aviso: {topic}</translation>
    </message>
    <message>
        <source>Heads-up before it</source>
        <translation>Aviso previo</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <source>Never shown to learners, but kept in the deck&apos;s file.</source>
        <translation>Nunca se muestran a quienes estudian, pero se conservan en el archivo del mazo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>2026-11-23</source>
        <translation>2026-11-23</translation>
    </message>
</context>
<context>
    <name>ConceptFields</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Ask it back to front, too</source>
        <translation>Preguntar también al revés</translation>
    </message>
</context>
<context>
    <name>ConceptPage</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Pista: {hint}</translation>
    </message>
</context>
<context>
    <name>ContentsDialog</name>
    <message>
        <source>What could be read</source>
        <translation>Lo que se pudo leer</translation>
    </message>
    <message>
        <source>Nothing here changes your collection.</source>
        <translation>Nada de aquí cambia su colección.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>Guardar sus respuestas</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save {deck}</source>
        <translation>Guardar {deck}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies of your collection</source>
        <translation>Copias de su colección</translation>
    </message>
    <message>
        <source>Answers given after a copy was made are not in it.</source>
        <translation>Las respuestas que dio después de hacerse una copia no están en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the copy from {when}</source>
        <translation>Restaurar la copia del {when}</translation>
    </message>
    <message>
        <source>{answers}, {cards}</source>
        <translation>{answers}, {cards}</translation>
    </message>
</context>
<context>
    <name>CopyActs</name>
    <message>
        <source>progress-{day}</source>
        <translation>progreso-{day}</translation>
    </message>
    <message>
        <source>Save a copy of my progress</source>
        <translation>Guardar una copia de mi progreso</translation>
    </message>
    <message>
        <source>Continue from a copy</source>
        <translation>Continuar desde una copia</translation>
    </message>
    <message>
        <source>Second folder for copies</source>
        <translation>Segunda carpeta para copias</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Continue from a copy</source>
        <translation>Continuar desde una copia</translation>
    </message>
    <message>
        <source>{name} is being read and checked…</source>
        <translation>{name} se está leyendo y comprobando…</translation>
    </message>
    <message>
        <source>Saved on {moment}.</source>
        <translation>Guardada el {moment}.</translation>
    </message>
    <message>
        <source>It holds nothing that you do not have here.</source>
        <translation>No tiene nada que usted no tenga aquí.</translation>
    </message>
    <message>
        <source>Add what it holds to mine</source>
        <translation>Agregar lo que tiene a lo mío</translation>
    </message>
    <message>
        <source>Go back, and keep my later answers</source>
        <translation>Volver, y conservar mis respuestas posteriores</translation>
    </message>
    <message>
        <source>Go back to it exactly as it was</source>
        <translation>Volver a ella exactamente como era</translation>
    </message>
    <message>
        <source>Put the copy in the place of mine</source>
        <translation>Poner la copia en lugar de lo mío</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n answer(s).</source>
        <translation>
            <numerusform>Agrega %n respuesta.</numerusform>
            <numerusform>Agrega %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds your %n later answer(s) to it.</source>
        <translation>
            <numerusform>Agrega a la copia %n respuesta posterior suya.</numerusform>
            <numerusform>Agrega a la copia %n respuestas posteriores suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n answer(s) of yours.</source>
        <translation>
            <numerusform>Deja fuera %n respuesta suya.</numerusform>
            <numerusform>Deja fuera %n respuestas suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to your history: %n event(s).</source>
        <translation>
            <numerusform>Agregado a su historial: %n evento.</numerusform>
            <numerusform>Agregados a su historial: %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %n deck(s).</source>
        <translation>
            <numerusform>Nuevo aquí: %n mazo.</numerusform>
            <numerusform>Nuevos aquí: %n mazos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have now is kept in the folder backups.</source>
        <translation>Lo que tiene ahora se conserva en la carpeta backups.</translation>
    </message>
    <message>
        <source>Add to mine</source>
        <translation>Agregar a lo mío</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Continue from this copy</source>
        <translation>Continuar desde esta copia</translation>
    </message>
    <message>
        <source>Its answers are being added to yours…</source>
        <translation>Las respuestas de la copia se están agregando a las suyas…</translation>
    </message>
    <message>
        <source>Edit, Undo takes it back.</source>
        <translation>Para revertirlo: Editar, Deshacer.</translation>
    </message>
    <message>
        <source>What you have now is being kept first…</source>
        <translation>Primero se está guardando lo que tiene ahora…</translation>
    </message>
    <message>
        <source>You go on from the copy now. What you had is kept in the folder backups.</source>
        <translation>Ahora continúa desde la copia. Lo que tenía se conserva en la carpeta backups.</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy with the ids filled in</source>
        <translation>Guardar una copia con los ids completados</translation>
    </message>
    <message>
        <source>Saved to {name}. Go on with that file: its rows are known by their ids.</source>
        <translation>Se guardó en {name}. Siga con ese archivo: sus filas se reconocen por sus ids.</translation>
    </message>
</context>
<context>
    <name>CopyStrip</name>
    <message>
        <source>Your answers are only on this disk. A copy on a stick or in a cloud folder keeps them should it break.</source>
        <translation>Sus respuestas están solo en este disco. Una copia en una memoria USB o en una carpeta en la nube las conserva si el disco falla.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Algo salió mal en el programa</translation>
    </message>
    <message>
        <source>This was a fault of the program, not yours. Every answer you gave is saved.</source>
        <translation>Fue una falla del programa, no de usted. Todas las respuestas que dio están guardadas.</translation>
    </message>
    <message>
        <source>You can go on. If something looks odd, close the program and open it again. Nothing was sent anywhere; copy the details if you want to ask for help.</source>
        <translation>Puede continuar. Si algo se ve raro, cierre el programa y ábralo de nuevo. No se envió nada a ninguna parte; copie los detalles si quiere pedir ayuda.</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>El registro está en {file}.</translation>
    </message>
    <message>
        <source>Details for those who help</source>
        <translation>Detalles para quienes ayudan</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>This folder lies in {service}, which may copy a file while it is written, or bring in an older one from another computer. Better keep it outside, and let {service} have your copies: name a second folder for them in Settings, Your data.</source>
        <translation>Esta carpeta está en {service}, que puede copiar un archivo mientras se escribe o traer uno más antiguo de otra computadora. Es mejor tenerla fuera y dejarle a {service} sus copias: elija una segunda carpeta para ellas en Ajustes, Sus datos.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Your data folder</source>
        <translation>Su carpeta de datos</translation>
    </message>
    <message>
        <source>Your answers, your settings and your cards are kept here.</source>
        <translation>Sus respuestas, sus ajustes y sus tarjetas se guardan aquí.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>For example a memory stick, or a folder that a cloud keeps for you.</source>
        <translation>Por ejemplo, una memoria USB o una carpeta que la nube guarda por usted.</translation>
    </message>
    <message>
        <source>Each copy is put there too: {folder}</source>
        <translation>Cada copia también se pone ahí: {folder}</translation>
    </message>
    <message>
        <source>A second folder for copies</source>
        <translation>Una segunda carpeta para copias</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>No copiar más ahí</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Se queda con usted</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se guarda en esta computadora. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Please keep real names, diagnoses and details of people you support out of cards and notes.</source>
        <translation>Por favor, no ponga en tarjetas ni notas los nombres reales, diagnósticos o detalles de las personas a quienes apoya.</translation>
    </message>
    <message>
        <source>Removing the program leaves this folder where it is.</source>
        <translation>Si quita el programa, esta carpeta se queda donde está.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Please write the date like 12/16/2026.</source>
        <translation>Escriba la fecha así, por favor: 12/16/2026.</translation>
    </message>
    <message>
        <source>That day has passed. Which day is your exam?</source>
        <translation>Ese día ya pasó. ¿Qué día es su examen?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>How dates are chosen</source>
        <translation>Cómo se eligen las fechas</translation>
    </message>
    <message>
        <source>When a card comes again</source>
        <translation>Cuándo vuelve una tarjeta</translation>
    </message>
    <message>
        <source>On the way to an exam</source>
        <translation>En camino a un examen</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Dates come from SM-2, a method from 1987 that is simple enough to check by hand. Each card has an interval in days and an easiness (EF) that starts at 2.50 and never falls below 1.30.</source>
        <translation>Las fechas vienen de SM-2, un método de 1987 tan sencillo que se puede comprobar a mano. Cada tarjeta tiene un intervalo en días y una facilidad (EF) que empieza en 2.50 y nunca baja de 1.30.</translation>
    </message>
    <message>
        <source>Known the first time: 1 day. The second time: 6 days. After that the last interval times the easiness, rounded up. Easy raises the easiness by 0.10, Hard lowers it by 0.14, Good leaves it.</source>
        <translation>Si la sabe la primera vez: 1 día. La segunda vez: 6 días. Después, el último intervalo multiplicado por la facilidad, redondeado hacia arriba. “Fácil” sube la facilidad 0.10, “Difícil” la baja 0.14 y “Bien” la deja igual.</translation>
    </message>
    <message>
        <source>Not yet starts again at 1 day and leaves the easiness as it is. Only the first answer of a day sets the date; seeing a card once more the same day changes nothing.</source>
        <translation>“Aún no” empieza de nuevo en 1 día y deja la facilidad como está. Solo la primera respuesta de un día fija la fecha; ver una tarjeta otra vez el mismo día no cambia nada.</translation>
    </message>
    <message>
        <source>With an exam date, the plan decides on which day you see a card; its SM-2 date is never changed. New cards are spread so that you meet the last one before the final pass, and no card waits longer than half of the time that is left.</source>
        <translation>Con una fecha de examen, el plan decide qué día ve una tarjeta; su fecha de SM-2 no cambia nunca. Las tarjetas nuevas se reparten para que vea la última antes del repaso final, y ninguna tarjeta espera más de la mitad del tiempo que queda.</translation>
    </message>
    <message>
        <source>In the last days every card comes once more: the final pass. When a day is too full, the cards that bring the most marks a minute come first. Days off stay free.</source>
        <translation>En los últimos días, cada tarjeta viene una vez más: el repaso final. Cuando un día está demasiado lleno, primero vienen las tarjetas que dan más puntos por minuto. Los días libres se respetan.</translation>
    </message>
    <message>
        <source>A situation you missed brings the ideas behind it to one of the next days. Studying a card early counts for the time that has passed, no more.</source>
        <translation>Una situación no acertada trae las ideas en que se basa a uno de los días siguientes. Estudiar una tarjeta antes de tiempo cuenta por el tiempo que ha pasado, no más.</translation>
    </message>
    <message>
        <source>How likely you are to remember a card is estimated by FSRS-6, a published model of memory, with one number that is fitted to your own answers. It never sets a date.</source>
        <translation>La probabilidad de que recuerde una tarjeta se calcula con FSRS-6, un modelo publicado de la memoria, con un número que se ajusta a sus propias respuestas. Nunca fija una fecha.</translation>
    </message>
    <message>
        <source>“Of 100 questions like the ones in this app” adds this up over all cards by the topics&apos; shares, with the luck of a guess among four options. The range is wide on purpose: cards are not exam questions, and no one can promise a result.</source>
        <translation>“De 100 preguntas como las de esta app” suma esto en todas las tarjetas según el porcentaje de cada tema, con la suerte de adivinar entre cuatro opciones. El rango es amplio a propósito: las tarjetas no son preguntas de examen, y nadie puede prometer un resultado.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>again today</source>
        <translation>otra vez hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>en {count} días</translation>
    </message>
    <message>
        <source>in about {count} months</source>
        <translation>en unos {count} meses</translation>
    </message>
    <message>
        <source>in about {count} years</source>
        <translation>en unos {count} años</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <source>about {count} months ago</source>
        <translation>hace unos {count} meses</translation>
    </message>
    <message>
        <source>about {count} years ago</source>
        <translation>hace unos {count} años</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) studied in the last 7</source>
        <translation>
            <numerusform>%n día con estudio en los últimos 7</numerusform>
            <numerusform>%n días con estudio en los últimos 7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) studied in the last 28</source>
        <translation>
            <numerusform>%n día con estudio en los últimos 28</numerusform>
            <numerusform>%n días con estudio en los últimos 28</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) studied since {day}</source>
        <translation>
            <numerusform>%n día con estudio desde el {day}</numerusform>
            <numerusform>%n días con estudio desde el {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckDialog</name>
    <message>
        <source>New deck</source>
        <translation>Mazo nuevo</translation>
    </message>
    <message>
        <source>Deck properties</source>
        <translation>Propiedades del mazo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the deck</source>
        <translation>Crear el mazo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved yet: something is missing.</source>
        <translation>Aún sin guardar: falta algo.</translation>
    </message>
</context>
<context>
    <name>DeckForm</name>
    <message>
        <source>The deck</source>
        <translation>El mazo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Never changes again: learners&apos; progress hangs on it.</source>
        <translation>No vuelve a cambiar: de él depende el progreso de quienes estudian.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>For narrow places.</source>
        <translation>Para lugares estrechos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Topics and their shares</source>
        <translation>Temas y sus porcentajes</translation>
    </message>
    <message>
        <source>How much of the deck, or of its exam, each topic makes up.</source>
        <translation>Qué parte del mazo, o de su examen, ocupa cada tema.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>Habits that wrong options show, in words that follow “you chose”. Leave this empty if you do not use them.</source>
        <translation>Hábitos que muestran las opciones incorrectas, con palabras que siguen a “usted eligió”. Deje esto vacío si no los usa.</translation>
    </message>
    <message>
        <source>The exam</source>
        <translation>El examen</translation>
    </message>
    <message>
        <source>Decks with the same exam make one exam together.</source>
        <translation>Los mazos con el mismo examen forman juntos un solo examen.</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Share of the exam in percent</source>
        <translation>Porcentaje del examen</translation>
    </message>
    <message>
        <source>Share of the exam</source>
        <translation>Parte del examen</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>With commas.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>One source for all cards; cards may name their own.</source>
        <translation>Una fuente para todas las tarjetas; cada tarjeta puede nombrar la suya.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>2026-11-23</source>
        <translation>2026-11-23</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>Study {deck}</source>
        <translation>Estudiar {deck}</translation>
    </message>
    <message>
        <source>More for {deck}</source>
        <translation>Más para {deck}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review today</source>
        <translation>
            <numerusform>%n por repasar hoy</numerusform>
            <numerusform>%n por repasar hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen yet</source>
        <translation>
            <numerusform>%n sin ver</numerusform>
            <numerusform>%n sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Removed, progress kept</source>
        <translation>Quitado, progreso conservado</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>&amp;Study this deck</source>
        <translation>&amp;Estudiar este mazo</translation>
    </message>
    <message>
        <source>P&amp;ractice it: dates stay</source>
        <translation>&amp;Practicarlo: sin cambiar fechas</translation>
    </message>
    <message>
        <source>Show its &amp;cards</source>
        <translation>Mostrar sus &amp;tarjetas</translation>
    </message>
    <message>
        <source>Pr&amp;operties…</source>
        <translation>Pr&amp;opiedades…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublicar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>&amp;Study it again</source>
        <translation>Estudiarlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
</context>
<context>
    <name>DecksScreen</name>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Mazo nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Study the decks with a check mark. The others keep their progress.</source>
        <translation>Marque los mazos que quiere estudiar. Los demás conservan su progreso.</translation>
    </message>
    <message>
        <source>Export a deck</source>
        <translation>Exportar un mazo</translation>
    </message>
    <message>
        <source>“{deck}” would leave your decks, and updates would not bring it back. Its cards and everything you answered are kept: it stands last in this list, to be brought back.</source>
        <translation>“{deck}” saldría de sus mazos, y las actualizaciones no lo traerían de vuelta. Se conservan sus tarjetas y todo lo que respondió: queda al final de esta lista, por si quiere recuperarlo.</translation>
    </message>
    <message>
        <source>Remove the deck</source>
        <translation>Quitar el mazo</translation>
    </message>
    <message>
        <source>“{deck}” is studied.</source>
        <translation>“{deck}” está en estudio.</translation>
    </message>
    <message>
        <source>“{deck}” is paused; its dates and progress are kept.</source>
        <translation>“{deck}” está en pausa; se conservan sus fechas y su progreso.</translation>
    </message>
    <message>
        <source>“{deck}” is archived; its progress is kept.</source>
        <translation>“{deck}” está archivado; se conserva su progreso.</translation>
    </message>
    <message>
        <source>“{deck}” is removed; its progress is kept.</source>
        <translation>“{deck}” se quitó; se conserva su progreso.</translation>
    </message>
    <message>
        <source>“{deck}” is in {file}.</source>
        <translation>“{deck}” está en {file}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The settings of the window could not be read, so it looks as on the first day. Your cards and answers are as they were.</source>
        <translation>No se pudieron leer los ajustes de la ventana, así que se ve como el primer día. Sus tarjetas y respuestas están como estaban.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Flashcards is in the menu of your desktop now, and opens deck files (in {folder}). Take it out again with: flashcards desktop-entry --remove</source>
        <translation>Flashcards ya está en el menú de su escritorio y abre archivos de mazos (en {folder}). Para quitarlo de nuevo: flashcards desktop-entry --remove</translation>
    </message>
    <message>
        <source>Flashcards is out of the menu. Your cards and answers are where they were.</source>
        <translation>Flashcards ya no está en el menú. Sus tarjetas y respuestas siguen donde estaban.</translation>
    </message>
    <message>
        <source>Flashcards was not in the menu.</source>
        <translation>Flashcards no estaba en el menú.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display, so no window opens.</source>
        <translation>No hay pantalla, así que no se abre ninguna ventana.</translation>
    </message>
    <message>
        <source>No window opens: it needs system libraries (apt install {packages}).</source>
        <translation>No se abre ninguna ventana: hacen falta bibliotecas del sistema (apt install {packages}).</translation>
    </message>
    <message>
        <source>{reason} You can study right here.</source>
        <translation>{reason} Puede estudiar aquí mismo.</translation>
    </message>
    <message>
        <source>{reason} Here is today&apos;s plan.</source>
        <translation>{reason} Este es el plan de hoy.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>places where the file itself is damaged</source>
        <translation>lugares donde el archivo mismo está dañado</translation>
    </message>
    <message>
        <source>entries of an index that do not fit its table</source>
        <translation>entradas de un índice que no coinciden con su tabla</translation>
    </message>
    <message>
        <source>rules in the file that Flashcards did not make</source>
        <translation>reglas en el archivo que Flashcards no creó</translation>
    </message>
    <message>
        <source>tables, columns, indexes, views or rules that are missing in the file</source>
        <translation>tablas, columnas, índices, vistas o reglas que faltan en el archivo</translation>
    </message>
    <message>
        <source>names of devices, decks, cards or topics that are lost or cannot be read</source>
        <translation>nombres de dispositivos, mazos, tarjetas o temas que se perdieron o no se pueden leer</translation>
    </message>
    <message>
        <source>cards whose deck is lost</source>
        <translation>tarjetas cuyo mazo se perdió</translation>
    </message>
    <message>
        <source>cards whose name is lost</source>
        <translation>tarjetas cuyo nombre se perdió</translation>
    </message>
    <message>
        <source>earlier texts of cards that are gone</source>
        <translation>textos anteriores de tarjetas que ya no existen</translation>
    </message>
    <message>
        <source>earlier descriptions of decks that are gone</source>
        <translation>descripciones anteriores de mazos que ya no están</translation>
    </message>
    <message>
        <source>answers whose card name is lost</source>
        <translation>respuestas cuyo nombre de tarjeta se perdió</translation>
    </message>
    <message>
        <source>review dates whose card name is lost</source>
        <translation>fechas de repaso cuyo nombre de tarjeta se perdió</translation>
    </message>
    <message>
        <source>stars or rests whose card name is lost</source>
        <translation>marcas de destacada o de descanso cuyo nombre de tarjeta se perdió</translation>
    </message>
    <message>
        <source>questions whose mock exam is lost</source>
        <translation>preguntas cuyo examen de práctica se perdió</translation>
    </message>
    <message>
        <source>decks whose description cannot be read</source>
        <translation>mazos cuya descripción no se puede leer</translation>
    </message>
    <message>
        <source>cards whose text cannot be read</source>
        <translation>tarjetas cuyo texto no se puede leer</translation>
    </message>
    <message>
        <source>cards listed otherwise than their text says</source>
        <translation>tarjetas que en la lista no coinciden con su texto</translation>
    </message>
    <message>
        <source>cards or parts that would never be asked</source>
        <translation>tarjetas o partes que nunca se preguntarían</translation>
    </message>
    <message>
        <source>parts to study that no card has</source>
        <translation>partes por estudiar que ninguna tarjeta tiene</translation>
    </message>
    <message>
        <source>mock exam questions that cannot be read</source>
        <translation>preguntas de examen de práctica que no se pueden leer</translation>
    </message>
    <message>
        <source>earlier texts, drafts or learners&apos; notes that cannot be read</source>
        <translation>textos anteriores, borradores o notas de estudiantes que no se pueden leer</translation>
    </message>
    <message>
        <source>plans of a day that cannot be read</source>
        <translation>planes de un día que no se pueden leer</translation>
    </message>
    <message>
        <source>answers that fail their checksum</source>
        <translation>respuestas que no pasan su suma de comprobación</translation>
    </message>
    <message>
        <source>answers that are missing between others</source>
        <translation>respuestas que faltan entre otras</translation>
    </message>
    <message>
        <source>answers at least that are missing, as counts and dates tell</source>
        <translation>respuestas como mínimo que faltan, según los recuentos y las fechas</translation>
    </message>
    <message>
        <source>review dates unlike the answers given</source>
        <translation>fechas de repaso que no coinciden con las respuestas dadas</translation>
    </message>
    <message>
        <source>recall forecasts unlike the answers given</source>
        <translation>pronósticos de recuerdo que no coinciden con las respuestas dadas</translation>
    </message>
    <message>
        <source>corrections of the forecast unlike the answers given</source>
        <translation>correcciones del pronóstico que no coinciden con las respuestas dadas</translation>
    </message>
    <message>
        <source>daily counts unlike the answers given</source>
        <translation>totales diarios que no coinciden con las respuestas dadas</translation>
    </message>
    <message>
        <source>stars or rests unlike what was chosen</source>
        <translation>marcas de destacada o de descanso que no coinciden con lo elegido</translation>
    </message>
    <message>
        <source>values that cannot be, such as a date in no year</source>
        <translation>valores imposibles, como una fecha sin año válido</translation>
    </message>
    <message>
        <source>cards shown or held on the wrong day</source>
        <translation>tarjetas mostradas o retenidas en el día equivocado</translation>
    </message>
    <message>
        <source>totals unlike a recount</source>
        <translation>totales que no coinciden con un nuevo recuento</translation>
    </message>
    <message>
        <source>cards that search would miss or mistake</source>
        <translation>tarjetas que la búsqueda no encontraría o confundiría</translation>
    </message>
    <message>
        <source>notes of an import that cannot be undone</source>
        <translation>notas de una importación que no se puede deshacer</translation>
    </message>
    <message>
        <source>notes of the file about itself that cannot be read</source>
        <translation>notas del archivo sobre sí mismo que no se pueden leer</translation>
    </message>
    <message>
        <source>study settings that cannot be read</source>
        <translation>ajustes de estudio que no se pueden leer</translation>
    </message>
    <message>
        <source>files of window settings not readable</source>
        <translation>archivos de ajustes de ventana que no se pueden leer</translation>
    </message>
    <message>
        <source>folders left by an import that was cut off</source>
        <translation>carpetas que dejó una importación interrumpida</translation>
    </message>
    <message>
        <source>half-written files left by a crash</source>
        <translation>archivos a medio escribir que dejó un cierre inesperado</translation>
    </message>
    <message>
        <source>pictures or sounds that cards name but lack</source>
        <translation>imágenes o sonidos que las tarjetas nombran pero no tienen</translation>
    </message>
    <message>
        <source>answers that came back from copies and the log</source>
        <translation>respuestas recuperadas de las copias y del registro</translation>
    </message>
    <message>
        <source>pictures or sounds that no card uses</source>
        <translation>imágenes o sonidos que ninguna tarjeta usa</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>All is well: every check passed, and your dates agree with your answers.</source>
        <translation>Todo está bien: se pasaron todas las comprobaciones, y sus fechas coinciden con sus respuestas.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your answers are untouched:</source>
        <translation>Algo no está como debería. Sus respuestas siguen intactas:</translation>
    </message>
    <message>
        <source>Something is not as it should be, and it concerns your answers:</source>
        <translation>Algo no está como debería, y afecta a sus respuestas:</translation>
    </message>
    <message>
        <source>“flashcards doctor --repair” keeps a copy first, then mends this.</source>
        <translation>“flashcards doctor --repair” primero guarda una copia y después repara esto.</translation>
    </message>
    <message>
        <source>Mended. A copy of how it was lies at {copy}.</source>
        <translation>Reparado. Hay una copia de cómo estaba en {copy}.</translation>
    </message>
    <message>
        <source>This could not be mended:</source>
        <translation>Esto no se pudo reparar:</translation>
    </message>
    <message>
        <source>Good to know, and nothing is wrong with your answers:</source>
        <translation>Es bueno saberlo, y sus respuestas están bien:</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>Huella: {digest}</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>I think this card is wrong</source>
        <translation>Creo que esta tarjeta tiene un error</translation>
    </message>
    <message>
        <source>What seems wrong? Your note stays on this computer, with the card.</source>
        <translation>¿Qué parece estar mal? Su nota se queda en esta computadora, con la tarjeta.</translation>
    </message>
    <message>
        <source>What seems wrong</source>
        <translation>Qué parece estar mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit this card</source>
        <translation>Editar esta tarjeta</translation>
    </message>
</context>
<context>
    <name>EditorActs</name>
    <message>
        <source>This is the copy. It is a draft until you say otherwise.</source>
        <translation>Esta es la copia. Es un borrador hasta que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>The card is awake.</source>
        <translation>La tarjeta está despierta.</translation>
    </message>
    <message>
        <source>The card rests.</source>
        <translation>La tarjeta está en descanso.</translation>
    </message>
    <message>
        <source>The note is marked as done.</source>
        <translation>La nota quedó marcada como atendida.</translation>
    </message>
    <message>
        <source>The last edit is undone.</source>
        <translation>Se deshizo la última edición.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>Borrador, aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Cerrar el editor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit situation card</source>
        <translation>Editar tarjeta de situación</translation>
    </message>
    <message>
        <source>New situation card</source>
        <translation>Nueva tarjeta de situación</translation>
    </message>
    <message>
        <source>Edit concept card</source>
        <translation>Editar tarjeta de concepto</translation>
    </message>
    <message>
        <source>New concept card</source>
        <translation>Nueva tarjeta de concepto</translation>
    </message>
    <message>
        <source>Edit card with gaps</source>
        <translation>Editar tarjeta con huecos</translation>
    </message>
    <message>
        <source>New card with gaps</source>
        <translation>Nueva tarjeta con huecos</translation>
    </message>
    <message>
        <source>The card is not saved yet.</source>
        <translation>La tarjeta aún no está guardada.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>Rest until I wake it</source>
        <translation>Descansar hasta que yo la despierte</translation>
    </message>
</context>
<context>
    <name>EditorStrips</name>
    <message>
        <source>This is what you typed and had not saved. It is kept until you save or undo.</source>
        <translation>Esto es lo que escribió y no había guardado. Se conserva hasta que lo guarde o lo deshaga.</translation>
    </message>
    <message>
        <source>Delete this card? What you answered so far is kept.</source>
        <translation>¿Eliminar esta tarjeta? Lo que ha respondido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Eliminar la tarjeta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>This looks like “{question}”</source>
        <translation>Esto se parece a “{question}”</translation>
    </message>
    <message>
        <source>A learner&apos;s note on version {version}: “{text}”</source>
        <translation>Una nota de alguien que estudia sobre la versión {version}: “{text}”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This note is dealt with</source>
        <translation>Esta nota ya está atendida</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>End the session?</source>
        <translation>¿Terminar la sesión?</translation>
    </message>
    <message>
        <source>This answer is not saved until you say how sure you were.</source>
        <translation>Esta respuesta no se guarda hasta que diga qué tan segura fue.</translation>
    </message>
    <message>
        <source>End without it</source>
        <translation>Terminar sin guardarla</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir aquí</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Flashcards is already open with this collection. Nothing was changed. Close the other window or command, then try again.</source>
        <translation>Flashcards ya está abierto con esta colección. No se cambió nada. Cierre la otra ventana o el otro comando e intente de nuevo.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Flashcards. Nothing was changed. Install the newer version to go on with it.</source>
        <translation>Esta colección la escribió una versión más nueva de Flashcards. No se cambió nada. Instale la versión más nueva para continuar con ella.</translation>
    </message>
    <message>
        <source>The collection file is damaged ({detail}). It was left as it is. “flashcards doctor --repair” brings back what can be read, from it and from its copies; so does the window.</source>
        <translation>El archivo de la colección está dañado ({detail}). Se dejó como está. “flashcards doctor --repair” recupera lo que se pueda leer, del archivo y de sus copias; la ventana también lo hace.</translation>
    </message>
    <message>
        <source>The collection of this folder is lost: collection.db is gone or empty, though there was one. Nothing was changed. “flashcards doctor --repair” brings it back from its copies and its log; so does the window, where you can also begin anew.</source>
        <translation>La colección de esta carpeta se perdió: collection.db falta o está vacío, aunque había uno. No se cambió nada. “flashcards doctor --repair” la recupera de sus copias y de su registro; la ventana también lo hace, y allí también puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be brought back: the collection file is damaged, gone or empty, and no copy and no log of it is here. All was left as it is. If you saved a copy elsewhere, go on from it with “flashcards restore FILE”. To begin anew, open the window, or choose another folder with --data-dir.</source>
        <translation>No se puede recuperar nada: el archivo de la colección está dañado, falta o está vacío, y aquí no hay ninguna copia ni registro de él. Todo se dejó como está. Si guardó una copia en otro lugar, siga desde ella con “flashcards restore FILE”. Para empezar de nuevo, abra la ventana o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file collection.db in this folder belongs to another program. It was left as it is. Choose another folder with --data-dir. If it took the place of your collection, “flashcards restore NAME” goes on from a copy in the folder backups, and keeps the file.</source>
        <translation>El archivo collection.db de esta carpeta pertenece a otro programa. Se dejó como está. Elija otra carpeta con --data-dir. Si ocupó el lugar de su colección, «flashcards restore NAME» sigue a partir de una copia de la carpeta backups y conserva el archivo.</translation>
    </message>
    <message>
        <source>The collection cannot be written ({detail}). What was saved before is kept. Look whether the disk is full or the folder is write-protected, then try again.</source>
        <translation>No se puede escribir en la colección ({detail}). Lo que se guardó antes se conserva. Vea si el disco está lleno o si la carpeta está protegida contra escritura e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file collection.db in {folder} cannot be read from this account ({detail}). It was left as it is. Allow reading and writing it, then try again.</source>
        <translation>El archivo collection.db de {folder} no se puede leer desde esta cuenta ({detail}). Se dejó como está. Permita leerlo y escribirlo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to from this account ({detail}). Nothing was changed. Allow writing there, or copy the folder elsewhere and name the copy with --data-dir; the window offers to make such a copy.</source>
        <translation>No se puede escribir en la carpeta {folder} desde esta cuenta ({detail}). No se cambió nada. Permita escribir en ella, o copie la carpeta a otro lugar e indique la copia con --data-dir; la ventana ofrece hacer esa copia.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there and cannot be made ({detail}). Nothing was changed. If it is on a stick or a network drive, connect that; or choose another folder with --data-dir.</source>
        <translation>La carpeta {folder} no está y no se puede crear ({detail}). No se cambió nada. Si está en una memoria USB o en una unidad de red, conéctela; o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Flashcards cannot keep its files at {place} ({detail}). Nothing was changed. If something else lies there, move it away; or choose another folder with --data-dir.</source>
        <translation>Flashcards no puede guardar sus archivos en {place} ({detail}). No se cambió nada. Si allí hay otra cosa, muévala a otro lugar; o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}). Your collection is as it was. Choose another folder, or look whether the disk is full.</source>
        <translation>No se puede escribir el archivo ({detail}). Su colección está como estaba. Elija otra carpeta o vea si el disco está lleno.</translation>
    </message>
    <message>
        <source>A safety copy of the collection did not pass its check ({detail}), so nothing was changed. Look whether the disk is full or failing.</source>
        <translation>Una copia de seguridad de la colección no pasó su comprobación ({detail}), así que no se cambió nada. Vea si el disco está lleno o está fallando.</translation>
    </message>
    <message>
        <source>A safety copy of the collection could not be written ({detail}). The older copies are all there. Look whether the disk is full or the folder is write-protected.</source>
        <translation>No se pudo escribir una copia de seguridad de la colección ({detail}). Las copias anteriores siguen todas ahí. Vea si el disco está lleno o si la carpeta está protegida contra escritura.</translation>
    </message>
    <message>
        <source>The text log of your answers could not be written ({detail}). The answers themselves are kept. Look whether the disk is full or the folder is write-protected.</source>
        <translation>No se pudo escribir el registro de texto de sus respuestas ({detail}). Las respuestas mismas se conservan. Vea si el disco está lleno o si la carpeta está protegida contra escritura.</translation>
    </message>
    <message>
        <source>The second folder for copies is not at hand ({detail}). The copy in the data folder was made. The next one goes there when the folder is back.</source>
        <translation>La segunda carpeta para copias no está disponible ({detail}). La copia en la carpeta de datos sí se hizo. La próxima irá ahí cuando la carpeta esté de vuelta.</translation>
    </message>
    <message>
        <source>The collection could not be replaced ({detail}). All is as it was. Close other programs that use it, then try again.</source>
        <translation>No se pudo reemplazar la colección ({detail}). Todo está como estaba. Cierre otros programas que la usen e intente de nuevo.</translation>
    </message>
    <message>
        <source>The collection file in {folder} was removed or replaced while Flashcards was open, so the last step was not saved. Put it back and try again; or close Flashcards and open it again.</source>
        <translation>El archivo de la colección en {folder} se quitó o se reemplazó mientras Flashcards estaba abierto, así que el último paso no se guardó. Póngalo otra vez en su lugar e inténtelo de nuevo; o cierre Flashcards y ábralo otra vez.</translation>
    </message>
    <message>
        <source>Something was answered since you looked at the copy, so nothing was replaced. Look at the copy again.</source>
        <translation>Se respondió algo desde que usted vio la copia, así que no se reemplazó nada. Vea la copia otra vez.</translation>
    </message>
    <message>
        <source>The disk has no room for what the copy holds ({detail}). Nothing was changed. Make some room, then try again.</source>
        <translation>El disco no tiene espacio para lo que contiene la copia ({detail}). No se cambió nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a collection already, or lies within this one, so nothing was written there. Choose another, empty folder.</source>
        <translation>La carpeta {folder} ya contiene una colección o está dentro de esta, así que no se escribió nada allí. Elija otra carpeta, vacía.</translation>
    </message>
    <message>
        <source>Your decks have more pictures and sounds than one copy can hold ({limit} GB, 50,000 files), so none was written. Your answers are also in the folder backups.</source>
        <translation>Sus mazos tienen más imágenes y sonidos de los que caben en una copia ({limit} GB, 50,000 archivos), así que no se escribió ninguna. Sus respuestas están también en la carpeta backups.</translation>
    </message>
    <message>
        <source>The exam is on {value}, but must be after today.</source>
        <translation>El examen está puesto para {value}, pero debe ser después de hoy.</translation>
    </message>
    <message>
        <source>Name a file to take in, or --bundled.</source>
        <translation>Indique un archivo para importar, o --bundled.</translation>
    </message>
    <message>
        <source>--ids-copy goes with one file.</source>
        <translation>--ids-copy se usa con un solo archivo.</translation>
    </message>
    <message>
        <source>There is no option {value}; see flashcards --help.</source>
        <translation>No existe la opción {value}; consulte flashcards --help.</translation>
    </message>
    <message>
        <source>--data-dir names no folder: what follows it is empty. Nothing was changed.</source>
        <translation>--data-dir no nombra ninguna carpeta: lo que le sigue está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no home folder for {value}; name the data folder by its whole path. Nothing was changed.</source>
        <translation>No hay una carpeta personal para {value}; indique la carpeta de datos con su ruta completa. No se cambió nada.</translation>
    </message>
    <message>
        <source>FLASHCARDS_NOW is {value}, but must be a date and time with its offset, such as 2026-11-23T09:00:00-05:00.</source>
        <translation>FLASHCARDS_NOW es {value}, pero debe ser una fecha y hora con su diferencia horaria, como 2026-11-23T09:00:00-05:00.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). What was saved is kept.</source>
        <translation>Algo salió mal ({code}). Lo que se guardó se conserva.</translation>
    </message>
</context>
<context>
    <name>ExamBar</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Hide timer</source>
        <translation>Ocultar el reloj</translation>
    </message>
    <message>
        <source>Show timer</source>
        <translation>Mostrar el reloj</translation>
    </message>
    <message>
        <source>All questions, {place}</source>
        <translation>Todas las preguntas, {place}</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Exam date</source>
        <translation>Fecha del examen</translation>
    </message>
    <message>
        <source>I have no date yet</source>
        <translation>Todavía no tengo fecha</translation>
    </message>
</context>
<context>
    <name>ExamOptions</name>
    <message>
        <source>Bring {letter} back</source>
        <translation>Recuperar {letter}</translation>
    </message>
    <message>
        <source>Strike {letter} out</source>
        <translation>Tachar {letter}</translation>
    </message>
</context>
<context>
    <name>ExamPages</name>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>ExamQuestion</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The button beside an option strikes it out, or brings it back. Each answer is saved at once.</source>
        <translation>El botón junto a una opción la tacha o la recupera. Cada respuesta se guarda al instante.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Pregunta {place} de {count}</translation>
    </message>
    <message>
        <source>Choose {count}</source>
        <translation>Elija {count}</translation>
    </message>
</context>
<context>
    <name>ExamReasons</name>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Source: {sources}.</source>
        <translation>Fuente: {sources}.</translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>The time is over. Your answers are saved.</source>
        <translation>Se acabó el tiempo. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Yes: that is the best answer.</source>
        <translation>Sí: esa es la mejor respuesta.</translation>
    </message>
    <message>
        <source>Not the best answer yet.</source>
        <translation>Aún no es la mejor respuesta.</translation>
    </message>
</context>
<context>
    <name>ExamSide</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message>
        <source>Practice quiz</source>
        <translation>Cuestionario de práctica</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>{count}, each answer is shown at once</source>
        <translation>{count}, cada respuesta se muestra al instante</translation>
    </message>
    <message>
        <source>{count}, answers are shown at the end</source>
        <translation>{count}, las respuestas se muestran al final</translation>
    </message>
    <message>
        <source>paused, the timer stands still</source>
        <translation>en pausa, el reloj está detenido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Finish practice quiz…</source>
        <translation>Terminar el cuestionario…</translation>
    </message>
    <message>
        <source>Finish mock exam…</source>
        <translation>Terminar el examen…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Question {place}: answered</source>
        <translation>Pregunta {place}: con respuesta</translation>
    </message>
    <message>
        <source>Question {place}: open</source>
        <translation>Pregunta {place}: sin respuesta</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Words find words that begin with them, in any part of a card. A phrase in quotation marks finds just that. A minus in front turns a word or a filter round.</source>
        <translation>Las palabras encuentran palabras que empiezan así, en cualquier parte de una tarjeta. Una frase entre comillas encuentra exactamente eso. Un signo menos delante invierte una palabra o un filtro.</translation>
    </message>
    <message>
        <source>How a card stands</source>
        <translation>Cómo está una tarjeta</translation>
    </message>
    <message>
        <source>to review today</source>
        <translation>por repasar hoy</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>sin ver</translation>
    </message>
    <message>
        <source>missed this week</source>
        <translation>no acertadas esta semana</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>destacadas</translation>
    </message>
    <message>
        <source>resting; wake them here</source>
        <translation>en descanso; despiértelas aquí</translation>
    </message>
    <message>
        <source>forgotten 8 times or more</source>
        <translation>olvidadas 8 veces o más</translation>
    </message>
    <message>
        <source>with a doubt of yours</source>
        <translation>con una duda suya</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>todavía en borrador</translation>
    </message>
    <message>
        <source>no longer in their deck</source>
        <translation>ya no están en su mazo</translation>
    </message>
    <message>
        <source>kept for mock exams</source>
        <translation>reservadas para exámenes de práctica</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>the deck&apos;s name or a part of it</source>
        <translation>el nombre del mazo o una parte de él</translation>
    </message>
    <message>
        <source>the topic in the deck</source>
        <translation>el tema dentro del mazo</translation>
    </message>
    <message>
        <source>a tag, and those below it</source>
        <translation>una etiqueta y las que están debajo de ella</translation>
    </message>
    <message>
        <source>also concept or cloze</source>
        <translation>también concept o cloze</translation>
    </message>
    <message>
        <source>{filter}, {meaning}</source>
        <translation>{filter}, {meaning}</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Finish now?</source>
        <translation>¿Terminar ahora?</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>After this the answers cannot be changed, and the report opens.</source>
        <translation>Después de esto las respuestas no se pueden cambiar, y se abre el informe.</translation>
    </message>
    <message>
        <source>No question is answered, so no report is kept.</source>
        <translation>No hay ninguna pregunta respondida, así que no se guarda un informe.</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>1 question is open. An open question counts as not right.</source>
        <translation>Queda 1 pregunta sin respuesta. Una pregunta sin respuesta no cuenta como correcta.</translation>
    </message>
    <message>
        <source>{count} questions are open. Open questions count as not right.</source>
        <translation>Quedan {count} preguntas sin respuesta. Las preguntas sin respuesta no cuentan como correctas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) flagged for later.</source>
        <translation>
            <numerusform>%n pregunta marcada para después.</numerusform>
            <numerusform>%n preguntas marcadas para después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome. Four choices and you can start</source>
        <translation>Le damos la bienvenida. Cuatro decisiones y puede empezar</translation>
    </message>
    <message>
        <source>Everything can be changed later. Nothing leaves this computer.</source>
        <translation>Todo se puede cambiar después. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>1. When is your exam?</source>
        <translation>1. ¿Cuándo es su examen?</translation>
    </message>
    <message>
        <source>2. How many minutes a day?</source>
        <translation>2. ¿Cuántos minutos al día?</translation>
    </message>
    <message>
        <source>3. Which size reads best?</source>
        <translation>3. ¿Qué tamaño se lee mejor?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Extra large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Which one keeps you on equal footing: empathy or sympathy?</source>
        <translation>¿Qué le mantiene en un trato de igual a igual: la empatía o la lástima?</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>4. How do you want to rate yourself?</source>
        <translation>4. ¿Cómo quiere calificarse?</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Cuatro respuestas</translation>
    </message>
    <message>
        <source>Not yet, Hard, Good, Easy</source>
        <translation>Aún no, Difícil, Bien, Fácil</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dos respuestas</translation>
    </message>
    <message>
        <source>Not yet, I knew it</source>
        <translation>Aún no, Lo sabía</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Use my own cards instead…</source>
        <translation>Usar mis propias tarjetas…</translation>
    </message>
    <message>
        <source>Continue from a copy…</source>
        <translation>Continuar desde una copia…</translation>
    </message>
    <message>
        <source>Make my plan</source>
        <translation>Crear mi plan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FlagButton</name>
    <message>
        <source>Take the flag away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Marcar para después</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>I knew it</source>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>It was a guess</source>
        <translation>Adiviné</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>adiviné</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
</context>
<context>
    <name>HardCover</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>You can look at it now, or go on and come back to it later.</source>
        <translation>Puede verla ahora, o continuar y volver a ella más tarde.</translation>
    </message>
</context>
<context>
    <name>HardPanel</name>
    <message>
        <source>If this is hard</source>
        <translation>Si esto es difícil</translation>
    </message>
    <message>
        <source>Take the time you need. Your place is kept.</source>
        <translation>Tómese el tiempo que necesite. Su lugar se conserva.</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Hablar con alguien ahora</translation>
    </message>
    <message>
        <source>These numbers are for the United States. This text is on your computer; nothing is sent.</source>
        <translation>Estos números son para Estados Unidos. Este texto está en su computadora; no se envía nada.</translation>
    </message>
    <message>
        <source>Its cards wait, and their dates are kept. No penalty.</source>
        <translation>Sus tarjetas esperan y sus fechas se conservan. Sin ninguna penalización.</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Por hoy</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por una semana</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Hasta que yo diga</translation>
    </message>
    <message>
        <source>Only this card: not today</source>
        <translation>Solo esta tarjeta: hoy no</translation>
    </message>
    <message>
        <source>988 Suicide and Crisis Lifeline, United States, free, day and night</source>
        <translation>Línea 988 de Prevención del Suicidio y Crisis, Estados Unidos, gratis, de día y de noche</translation>
    </message>
    <message>
        <source>988: call or text</source>
        <translation>988: llame o envíe un texto</translation>
    </message>
    <message>
        <source>If a life is in danger right now</source>
        <translation>Si una vida está en peligro en este momento</translation>
    </message>
    <message>
        <source>911: call</source>
        <translation>911: llame</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Go on studying</source>
        <translation>Seguir estudiando</translation>
    </message>
    <message>
        <source>Rest the topic {topic}</source>
        <translation>Dejar en descanso el tema {topic}</translation>
    </message>
    <message>
        <source>{topic} is resting.</source>
        <translation>{topic}: en descanso.</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Despertarlo</translation>
    </message>
    <message>
        <source>Wake {topic}</source>
        <translation>Despertar {topic}</translation>
    </message>
</context>
<context>
    <name>HardTopicsTab</name>
    <message>
        <source>Resting topics</source>
        <translation>Temas en descanso</translation>
    </message>
    <message>
        <source>None now</source>
        <translation>Ninguno por ahora</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>Wake {topic}</source>
        <translation>Despertar {topic}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of it are awake.</source>
        <translation>
            <numerusform>%n tarjeta del tema está despierta.</numerusform>
            <numerusform>%n tarjetas del tema están despiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests until you wake it.</source>
        <translation>Descansa hasta que usted lo despierte.</translation>
    </message>
    <message>
        <source>Comes back on {date}.</source>
        <translation>Vuelve el {date}.</translation>
    </message>
    <message>
        <source>A word before hard topics</source>
        <translation>Un aviso antes de temas difíciles</translation>
    </message>
    <message>
        <source>Cards on these topics open with one line first: you choose Show or Not today.</source>
        <translation>Las tarjetas sobre estos temas se abren primero con una línea: usted elige Mostrar u Hoy no.</translation>
    </message>
    <message>
        <source>If a topic is hard today</source>
        <translation>Si un tema es difícil hoy</translation>
    </message>
    <message>
        <source>While you study, “If this is hard” is always in the bar: rest the topic for today, for a week or until you say, or end the session. There is no penalty.</source>
        <translation>Mientras estudia, “Si esto es difícil” está siempre en la barra: deje el tema en descanso por hoy, por una semana o hasta que usted diga, o termine la sesión. No hay ninguna penalización.</translation>
    </message>
    <message>
        <source>In the United States call or text 988 for a suicide, mental health or substance use crisis; Veterans press 1. Call 911 if you or someone near you may be in danger.</source>
        <translation>En Estados Unidos, llame o envíe un mensaje de texto al 988 si hay una crisis de suicidio, de salud mental o de uso de sustancias; si es veterano o veterana, oprima 1. Llame al 911 si usted o alguien cercano puede estar en peligro.</translation>
    </message>
    <message>
        <source>This program does not watch over anyone and cannot send help.</source>
        <translation>Este programa no vigila a nadie y no puede enviar ayuda.</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suicidio</translation>
    </message>
    <message>
        <source>Overdose</source>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>Trauma</translation>
    </message>
</context>
<context>
    <name>HeadsUpPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Rest this topic…</source>
        <translation>Dejar este tema en descanso…</translation>
    </message>
    <message>
        <source>Stop asking for this topic</source>
        <translation>No preguntar más por este tema</translation>
    </message>
    <message>
        <source>You can look at it now, or leave it for another day. Leaving it costs nothing.</source>
        <translation>Puede verla ahora o dejarla para otro día. Dejarla no le cuesta nada.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of this card</source>
        <translation>Historial de esta tarjeta</translation>
    </message>
    <message>
        <source>Nothing yet: this card was never answered.</source>
        <translation>Nada todavía: esta tarjeta aún no se ha respondido.</translation>
    </message>
    <message>
        <source>{ago}, {date}</source>
        <translation>{ago}, {date}</translation>
    </message>
</context>
<context>
    <name>HomeAfter</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo le fue?</translation>
    </message>
    <message>
        <source>What you keep, whatever the answer</source>
        <translation>Lo que conserva, sea cual sea la respuesta</translation>
    </message>
    <message>
        <source>Your exam was yesterday, {date}. Your answer stays on this computer.</source>
        <translation>Su examen fue ayer, {date}. Su respuesta se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Your exam was on {date}. Your answer stays on this computer.</source>
        <translation>Su examen fue el {date}. Su respuesta se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Each one is fine.</source>
        <translation>Cualquiera está bien.</translation>
    </message>
    <message>
        <source>I passed</source>
        <translation>Aprobé</translation>
    </message>
    <message>
        <source>Keep what you know fresh with a few minutes a week.</source>
        <translation>Mantenga fresco lo que sabe con unos minutos a la semana.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Nothing you learned is lost. A calm new plan is there when you want one.</source>
        <translation>Nada de lo que aprendió se pierde. Hay un nuevo plan tranquilo para cuando lo quiera.</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Cambió de fecha</translation>
    </message>
    <message>
        <source>Give the new date and the road follows at once.</source>
        <translation>Indique la nueva fecha y el camino se ajusta al instante.</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>We won&apos;t ask again. Your cards stay as they are.</source>
        <translation>No volveremos a preguntar. Sus tarjetas quedan como están.</translation>
    </message>
    <message>
        <source>Your cards and notes</source>
        <translation>Sus tarjetas y notas</translation>
    </message>
    <message>
        <source>stars, doubts and your own changes</source>
        <translation>destacadas, dudas y sus propios cambios</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>cards seen</source>
        <translation>tarjetas vistas</translation>
    </message>
    <message>
        <source>of study, every answer in your history</source>
        <translation>de estudio, con cada respuesta en su historial</translation>
    </message>
</context>
<context>
    <name>HomeNear</name>
    <message>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <source>Five-minute warm-up</source>
        <translation>Repaso ligero de cinco minutos</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Terminar por hoy</translation>
    </message>
    <message>
        <source>Tomorrow nothing is planned. A five-minute warm-up is there if you want one.</source>
        <translation>Mañana no hay nada en el plan. Si quiere, hay un repaso ligero de cinco minutos.</translation>
    </message>
    <message>
        <source>Your exam is today</source>
        <translation>Su examen es hoy</translation>
    </message>
    <message>
        <source>Nothing is due. A short warm-up is here if you want one.</source>
        <translation>No hay nada por repasar. Si quiere, aquí hay un repaso ligero.</translation>
    </message>
    <message>
        <source>You have done the work</source>
        <translation>Usted ya hizo el trabajo</translation>
    </message>
    <message>
        <source>Your exam is tomorrow, {date}. Ten minutes, then rest.</source>
        <translation>Su examen es mañana, {date}. Diez minutos y luego a descansar.</translation>
    </message>
    <message>
        <source>Your exam is tomorrow, {date}. Enough for today: rest well.</source>
        <translation>Su examen es mañana, {date}. Suficiente por hoy: descanse bien.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>cards seen</source>
        <translation>tarjetas vistas</translation>
    </message>
    <message>
        <source>days of the final pass done</source>
        <translation>días del repaso final hechos</translation>
    </message>
    <message>
        <source>About {low} to {high}</source>
        <translation>Unas {low} a {high}</translation>
    </message>
    <message>
        <source>of 100 questions like the ones in this app</source>
        <translation>de 100 preguntas como las de esta app</translation>
    </message>
    <message>
        <source>Enough for today: rest well.</source>
        <translation>Suficiente por hoy: descanse bien.</translation>
    </message>
</context>
<context>
    <name>HomeNotes</name>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Wake some</source>
        <translation>Despertar algunas</translation>
    </message>
    <message>
        <source>Some cards are forgotten again and again.</source>
        <translation>Algunas tarjetas se olvidan una y otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are forgotten again and again.</source>
        <translation>
            <numerusform>%n tarjeta se olvida una y otra vez.</numerusform>
            <numerusform>%n tarjetas se olvidan una y otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cards rest until you say.</source>
        <translation>Algunas tarjetas descansan hasta que usted diga.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) rest until you say.</source>
        <translation>
            <numerusform>%n tarjeta descansa hasta que usted diga.</numerusform>
            <numerusform>%n tarjetas descansan hasta que usted diga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePlan</name>
    <message>
        <source>Add exam date</source>
        <translation>Agregar fecha del examen</translation>
    </message>
    <message>
        <source>You passed. A few minutes a week keep what you know fresh.</source>
        <translation>Usted aprobó. Unos minutos a la semana mantienen fresco lo que sabe.</translation>
    </message>
    <message>
        <source>Nothing you learned is lost. Add a new date when you have one.</source>
        <translation>Nada de lo que aprendió se pierde. Agregue una nueva fecha cuando la tenga.</translation>
    </message>
    <message>
        <source>Add the new date of your exam, and the road follows at once.</source>
        <translation>Agregue la nueva fecha de su examen y el camino se ajusta al instante.</translation>
    </message>
    <message>
        <source>Add your exam date to see how many days you have left.</source>
        <translation>Agregue la fecha de su examen para ver cuántos días le quedan.</translation>
    </message>
    <message>
        <source>Today is your day off</source>
        <translation>Hoy es su día libre</translation>
    </message>
    <message>
        <source>Study now</source>
        <translation>Estudiar ahora</translation>
    </message>
    <message>
        <source>Just 5 minutes</source>
        <translation>Solo 5 minutos</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Qué bueno verle de nuevo</translation>
    </message>
    <message>
        <source>{cards} are waiting; start with {few}? That is about {time}.</source>
        <translation>Le esperan {cards}; ¿empezamos con {few}? Toma cerca de {time}.</translation>
    </message>
    <message>
        <source>Your cards are waiting; start with a few? That is about {time}.</source>
        <translation>Sus tarjetas le esperan; ¿empezamos con unas pocas? Toma cerca de {time}.</translation>
    </message>
    <message>
        <source>Everything you learned before the break is still counted.</source>
        <translation>Todo lo que aprendió antes de la pausa sigue contando.</translation>
    </message>
    <message>
        <source>Start with {few}</source>
        <translation>Empezar con {few}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No deck to study</source>
        <translation>No hay mazo para estudiar</translation>
    </message>
    <message>
        <source>There is no deck here. What you learned before is kept.</source>
        <translation>Aquí no hay ningún mazo. Lo que aprendió antes se conserva.</translation>
    </message>
    <message>
        <source>{cards} in {time}.</source>
        <translation>{cards} en {time}.</translation>
    </message>
    <message>
        <source>Tomorrow: about {time}.</source>
        <translation>Mañana: cerca de {time}.</translation>
    </message>
    <message>
        <source>Nothing more is needed today.</source>
        <translation>Hoy no hace falta nada más.</translation>
    </message>
    <message>
        <source>{count} new cards a day until you set your minutes.</source>
        <translation>{count} tarjetas nuevas al día hasta que fije sus minutos.</translation>
    </message>
    <message>
        <source>The plan counts on {count} minutes a day until you set your own.</source>
        <translation>El plan cuenta con {count} minutos al día hasta que fije los suyos.</translation>
    </message>
</context>
<context>
    <name>HomeRoad</name>
    <message>
        <source>Only cards that have their date already. More get one as you study.</source>
        <translation>Solo las tarjetas que ya tienen fecha. A medida que estudia, más tarjetas reciben una.</translation>
    </message>
    <message>
        <source>Exam today</source>
        <translation>Examen hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Falta %n día</numerusform>
            <numerusform>Faltan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>IdeasCard</name>
    <message>
        <source>Study these</source>
        <translation>Estudiar estas</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No option is marked as the best answer. Which one is it?</source>
        <translation>No hay ninguna opción marcada como la mejor respuesta. ¿Cuál es?</translation>
    </message>
    <message>
        <source>The best answer is {value}, but the card has options A to {last}.</source>
        <translation>La mejor respuesta es {value}, pero la tarjeta tiene las opciones de la A a la {last}.</translation>
    </message>
    <message>
        <source>The best answer is “{value}”, which is none of the options. Which one is it?</source>
        <translation>La mejor respuesta es “{value}”, que no es ninguna de las opciones. ¿Cuál es?</translation>
    </message>
    <message>
        <source>The best answer is “{value}”: option {letter}, or option {other} with that text?</source>
        <translation>La mejor respuesta es «{value}»: ¿la opción {letter} o la opción {other}, que tiene ese texto?</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The question is empty. Its options begin with “{option}”.</source>
        <translation>La pregunta está vacía. Sus opciones empiezan con “{option}”.</translation>
    </message>
    <message>
        <source>This line cannot be read ({code}).</source>
        <translation>Esta línea no se puede leer ({code}).</translation>
    </message>
    <message>
        <source>Same as {first}. The second copy is left out.</source>
        <translation>Igual que {first}. La segunda copia se deja fuera.</translation>
    </message>
    <message>
        <source>Same as {first}. Both come in.</source>
        <translation>Igual que {first}. Se importan las dos.</translation>
    </message>
    <message>
        <source>Comes in as a new card, as you said.</source>
        <translation>Se importa como tarjeta nueva, como usted indicó.</translation>
    </message>
    <message>
        <source>Another best answer. You will see this card today.</source>
        <translation>Otra mejor respuesta. Verá esta tarjeta hoy.</translation>
    </message>
    <message>
        <source>No longer in the deck. Your answers stay in the history.</source>
        <translation>Ya no está en el mazo. Sus respuestas quedan en el historial.</translation>
    </message>
    <message>
        <source>Moves to another topic. Your progress stays.</source>
        <translation>Pasa a otro tema. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>New card.</source>
        <translation>Tarjeta nueva.</translation>
    </message>
    <message>
        <source>You have this card. Your progress stays.</source>
        <translation>Usted ya tiene esta tarjeta. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”. Your progress stays.</source>
        <translation>“{before}” pasa a ser “{after}”. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>“{after}” is added. Your progress stays.</source>
        <translation>Se agrega “{after}”. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>“{before}” is taken out. Your progress stays.</source>
        <translation>Se quita “{before}”. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>You and the author both changed this. Yours stays: “{mine}”. Theirs: “{theirs}”.</source>
        <translation>Tanto usted como quien creó el mazo cambiaron esto. Se queda lo suyo: “{mine}”. Lo del mazo: “{theirs}”.</translation>
    </message>
    <message>
        <source>You and the author both changed this. Theirs comes in: “{theirs}”.</source>
        <translation>Tanto usted como quien creó el mazo cambiaron esto. Se importa lo del mazo: “{theirs}”.</translation>
    </message>
    <message>
        <source>Taken for the card that you have with the same question. {change}</source>
        <translation>Se tomó por la tarjeta que usted tiene con la misma pregunta. {change}</translation>
    </message>
    <message>
        <source>Taken for the card that you have with the same answer. {change}</source>
        <translation>Se tomó por la tarjeta que usted tiene con la misma respuesta. {change}</translation>
    </message>
    <message>
        <source>Taken for a card that you have with much the same words. {change}</source>
        <translation>Se tomó por una tarjeta que usted tiene con palabras muy parecidas. {change}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>All options in one</source>
        <translation>Todas las opciones en una</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Picture or sound</source>
        <translation>Imagen o sonido</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>Opción {letter}</translation>
    </message>
    <message>
        <source>Why {letter}</source>
        <translation>Por qué {letter}</translation>
    </message>
    <message>
        <source>The file lacks {retired} of your {total} cards of this deck. They are kept.</source>
        <translation>En el archivo faltan {retired} de las {total} tarjetas que usted tiene de este mazo. Se conservan.</translation>
    </message>
    <message>
        <source>This is version {version}. You have {known}, which is newer and stays.</source>
        <translation>Esta es la versión {version}. Usted tiene la {known}, que es más nueva y se queda.</translation>
    </message>
    <message>
        <source>“{title}” has the same id as your deck “{known}”, but seems to be another deck. Yours stays as it is.</source>
        <translation>“{title}” tiene el mismo id que su mazo “{known}”, pero parece ser otro mazo. El suyo queda como está.</translation>
    </message>
    <message>
        <source>Ids that stand at another card&apos;s question in the file: {count}, for instance “{card}” at “{question}”. They seem to have moved on. Your cards stay as they are.</source>
        <translation>Ids que en el archivo están junto a la pregunta de otra tarjeta: {count}, por ejemplo “{card}” en “{question}”. Parecen haberse corrido. Sus tarjetas quedan como están.</translation>
    </message>
    <message>
        <source>Your deck “{known}” has none of these {count} questions, though the file bears its name. Choose the deck that they go into, or rename the file to make a deck of them.</source>
        <translation>Su mazo «{known}» no tiene ninguna de estas {count} preguntas, aunque el archivo lleva su nombre. Elija el mazo al que van, o cambie el nombre del archivo para hacer con ellas un mazo.</translation>
    </message>
    <message>
        <source>Cards that the file lacks leave the deck, as you said. Their answers stay in the history.</source>
        <translation>Las tarjetas que faltan en el archivo salen del mazo, como usted indicó. Sus respuestas quedan en el historial.</translation>
    </message>
    <message>
        <source>{n} new card</source>
        <translation>{n} tarjeta nueva</translation>
    </message>
    <message>
        <source>{n} new cards</source>
        <translation>{n} tarjetas nuevas</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>{n} con otro texto</translation>
    </message>
    <message>
        <source>{n} best answer changed</source>
        <translation>{n} mejor respuesta distinta</translation>
    </message>
    <message>
        <source>{n} best answers changed</source>
        <translation>{n} mejores respuestas distintas</translation>
    </message>
    <message>
        <source>{n} in another topic</source>
        <translation>{n} en otro tema</translation>
    </message>
    <message>
        <source>{n} no longer in the deck</source>
        <translation>{n} fuera del mazo</translation>
    </message>
    <message>
        <source>{n} that you and the author both changed</source>
        <translation>{n} con cambios de usted y también del mazo</translation>
    </message>
    <message>
        <source>No card changes</source>
        <translation>Ninguna tarjeta cambia</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What is in which column?</source>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>Say at least where the questions are, and the answers or the options.</source>
        <translation>Indique al menos dónde están las preguntas, y las respuestas o las opciones.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>La primera línea contiene encabezados</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>What is in {column}</source>
        <translation>Qué hay en {column}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Say first where questions and answers are.</source>
        <translation>Indique primero dónde están las preguntas y las respuestas.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>Take it in all the same</source>
        <translation>Importarlo de todos modos</translation>
    </message>
    <message>
        <source>Take them out of the deck</source>
        <translation>Sacarlas del mazo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>ImportFileCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Into deck</source>
        <translation>Al mazo</translation>
    </message>
    <message>
        <source>This file is</source>
        <translation>Este archivo es</translation>
    </message>
    <message>
        <source>part of the deck</source>
        <translation>una parte del mazo</translation>
    </message>
    <message>
        <source>the whole deck</source>
        <translation>el mazo completo</translation>
    </message>
    <message>
        <source>Dates of the other program</source>
        <translation>Fechas del otro programa</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>dejarlas</translation>
    </message>
    <message>
        <source>take them along</source>
        <translation>traerlas también</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Nothing is saved until you choose Import.</source>
        <translation>
            <numerusform>%n línea. No se guarda nada hasta que elija Importar.</numerusform>
            <numerusform>%n líneas. No se guarda nada hasta que elija Importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new deck, {title}</source>
        <translation>Un mazo nuevo, {title}</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>You can cancel; nothing is kept then.</source>
        <translation>Puede cancelar; en ese caso no se conserva nada.</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>La importación entera se puede deshacer en un solo paso.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n card(s)</source>
        <translation>
            <numerusform>Importar %n tarjeta</numerusform>
            <numerusform>Importar %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %n</source>
        <translation>
            <numerusform>Importar la otra (%n)</numerusform>
            <numerusform>Importar las otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of your collection is made first…</source>
        <translation>Primero se hace una copia de su colección…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importando {done} de {total}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Stopping. Nothing is kept…</source>
        <translation>Deteniendo. No se conserva nada…</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>Import cards</source>
        <translation>Importar tarjetas</translation>
    </message>
</context>
<context>
    <name>ImportPaste</name>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Numbered questions with options A to D and a star or “Answer: B”, or questions and answers as Quizlet exports them. You see every line before anything is saved.</source>
        <translation>Preguntas numeradas con opciones de la A a la D y un asterisco o “Answer: B”, o preguntas y respuestas como las exporta Quizlet. Usted ve cada línea antes de que se guarde algo.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Nombre del mazo</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Entre pregunta y respuesta</translation>
    </message>
    <message>
        <source>as the text shows</source>
        <translation>según el texto</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>un guion</translation>
    </message>
    <message>
        <source>Between cards</source>
        <translation>Entre tarjetas</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>una línea nueva</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>una línea vacía</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>Look at the cards</source>
        <translation>Ver las tarjetas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste some text first.</source>
        <translation>Primero pegue algo de texto.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Save these lines…</source>
        <translation>Guardar estas líneas…</translation>
    </message>
    <message>
        <source>Save a copy of the file with ids filled in…</source>
        <translation>Guardar una copia del archivo con los ids completados…</translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)…</source>
        <translation>
            <numerusform>Guardar %n línea…</numerusform>
            <numerusform>Guardar %n líneas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an id. With ids, a later version finds its cards.</source>
        <translation>
            <numerusform>%n línea sin id. Con ids, una versión posterior encuentra sus tarjetas.</numerusform>
            <numerusform>%n líneas sin id. Con ids, una versión posterior encuentra sus tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>You have all of these cards already. Nothing would change.</source>
        <translation>Usted ya tiene todas estas tarjetas. Nada cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) ready</source>
        <translation>
            <numerusform>%n tarjeta lista</numerusform>
            <numerusform>%n tarjetas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for you to answer</source>
        <translation>
            <numerusform>%n línea espera su respuesta</numerusform>
            <numerusform>%n líneas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out as copies</source>
        <translation>
            <numerusform>%n línea se deja fuera por ser copia</numerusform>
            <numerusform>%n líneas se dejan fuera por ser copias</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>You have them</source>
        <translation>Ya las tiene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>How far the undo is</source>
        <translation>Avance al deshacer</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Conservar la importación</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Volver a Inicio</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Save a copy with ids filled in…</source>
        <translation>Guardar una copia con los ids completados…</translation>
    </message>
    <message>
        <source>{title} is imported</source>
        <translation>Se importó {title}</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>If it is not what you wanted, one undo takes all of it back.</source>
        <translation>Si no es lo que quería, todo se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message>
        <source>Your cards and your progress are as they were before it.</source>
        <translation>Sus tarjetas y su progreso están como antes de importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay, as you used them since.</source>
        <translation>
            <numerusform>%n tarjeta se queda, porque la ha usado desde entonces.</numerusform>
            <numerusform>%n tarjetas se quedan, porque las ha usado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>It is a new card</source>
        <translation>Es una tarjeta nueva</translation>
    </message>
    <message>
        <source>It is the same card</source>
        <translation>Es la misma tarjeta</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Type the question</source>
        <translation>Escriba la pregunta</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Escriba la respuesta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se deja fuera</translation>
    </message>
    <message>
        <source>{place}: the best answer is {letter}, {option}</source>
        <translation>{place}: la mejor respuesta es {letter}, {option}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar lo del mazo</translation>
    </message>
    <message>
        <source>Whose text stands</source>
        <translation>Qué texto se queda</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>Show more lines (%n left)</source>
        <translation>
            <numerusform>Mostrar más líneas (queda %n)</numerusform>
            <numerusform>Mostrar más líneas (quedan %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Open or import</source>
        <translation>Abrir o importar</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The undo was stopped. The import is kept.</source>
        <translation>Se detuvo el deshacer. La importación se conserva.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was kept.</source>
        <translation>Se canceló la importación. No se conservó nada.</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Deck files (.deck.md, .deck), tables (CSV, Excel), Anki decks (.apkg), Moodle XML, GIFT, Aiken, or a text with numbered questions.</source>
        <translation>Archivos de mazo (.deck.md, .deck), tablas (CSV, Excel), mazos de Anki (.apkg), Moodle XML, GIFT, Aiken o un texto con preguntas numeradas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You see everything first. Nothing is saved until you choose Import, and one undo takes the whole import back.</source>
        <translation>Primero lo ve todo. No se guarda nada hasta que elija Importar, y la importación entera se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>Leave topics out</source>
        <translation>Dejar temas fuera</translation>
    </message>
    <message>
        <source>New cards of these topics wait until after your exam. Cards you have met still come back. Those on top bring the fewest marks for their time.</source>
        <translation>Las tarjetas nuevas de estos temas esperan hasta después de su examen. Las tarjetas que ya ha visto siguen volviendo. Los de arriba dan menos puntos por el tiempo que toman.</translation>
    </message>
    <message>
        <source>You have met every card already.</source>
        <translation>Usted ya ha visto todas las tarjetas.</translation>
    </message>
    <message>
        <source>You can change this at the same place on Home.</source>
        <translation>Puede cambiar esto en el mismo lugar de Inicio.</translation>
    </message>
    <message>
        <source>Leave out {topic}</source>
        <translation>Dejar fuera {topic}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to come</source>
        <translation>
            <numerusform>%n tarjeta por venir</numerusform>
            <numerusform>%n tarjetas por venir</numerusform>
        </translation>
    </message>
    <message>
        <source>about {marks} of 100 questions</source>
        <translation>cerca de {marks} de 100 preguntas</translation>
    </message>
    <message>
        <source>{cards}, {marks}</source>
        <translation>{cards}, {marks}</translation>
    </message>
</context>
<context>
    <name>LineSaving</name>
    <message>
        <source>{name}-to-mend.csv</source>
        <translation>{name}-por-corregir.csv</translation>
    </message>
    <message>
        <source>Save the lines that need mending</source>
        <translation>Guardar las líneas que hay que corregir</translation>
    </message>
    <message>
        <source>Saved to {name}. Mend them there and import that file.</source>
        <translation>Se guardó en {name}. Corrija ahí las líneas e importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flashcards</source>
        <translation>Flashcards</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation>&amp;Abrir o importar…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Save a &amp;copy of my progress…</source>
        <translation>Guardar una &amp;copia de mi progreso…</translation>
    </message>
    <message>
        <source>Continue &amp;from a copy…</source>
        <translation>Continuar &amp;desde una copia…</translation>
    </message>
    <message>
        <source>Save my &amp;notes on cards…</source>
        <translation>Guardar mis &amp;notas sobre tarjetas…</translation>
    </message>
    <message>
        <source>&amp;Learners&apos; notes…</source>
        <translation>Notas de &amp;quienes estudian…</translation>
    </message>
    <message>
        <source>&amp;New card…</source>
        <translation>&amp;Tarjeta nueva…</translation>
    </message>
    <message>
        <source>New &amp;deck…</source>
        <translation>&amp;Mazo nuevo…</translation>
    </message>
    <message>
        <source>De&amp;cks…</source>
        <translation>Ma&amp;zos…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print your own &amp;sheet…</source>
        <translation>Imprimir su propia &amp;hoja…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>&amp;Deshacer la última importación</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find cards</source>
        <translation>&amp;Buscar tarjetas</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studiar</translation>
    </message>
    <message>
        <source>Study &amp;now</source>
        <translation>Estudiar &amp;ahora</translation>
    </message>
    <message>
        <source>Just &amp;5 minutes</source>
        <translation>Solo &amp;5 minutos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Mock exam</source>
        <translation>&amp;Examen de práctica</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Tarjetas</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>E&amp;stadísticas</translation>
    </message>
    <message>
        <source>&amp;Where you stand</source>
        <translation>&amp;Cómo va</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>How &amp;dates are chosen</source>
        <translation>Cómo se eligen las &amp;fechas</translation>
    </message>
    <message>
        <source>&amp;About Flashcards</source>
        <translation>&amp;Acerca de Flashcards</translation>
    </message>
    <message>
        <source>This page is not for paper.</source>
        <translation>Esta página no es para imprimir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>{hours} and {minutes}</source>
        <translation>{hours} y {minutes}</translation>
    </message>
</context>
<context>
    <name>MinutesChoice</name>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>The same every day. Days off can be set in Settings.</source>
        <translation>Lo mismo todos los días. Los días libres se pueden fijar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Missed most</source>
        <translation>Las menos acertadas</translation>
    </message>
    <message>
        <source>Study these</source>
        <translation>Estudiar estas</translation>
    </message>
    <message>
        <source>No card was missed twice.</source>
        <translation>Ninguna tarjeta quedó sin acertar dos veces.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Sin acertar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>missed {missed} of {answers}</source>
        <translation>sin acertar {missed} de {answers}</translation>
    </message>
</context>
<context>
    <name>Mock</name>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>{right} of {asked}</source>
        <translation>{right} de {asked}</translation>
    </message>
    <message>
        <source>{right} right</source>
        <translation>Correctas: {right}</translation>
    </message>
    <message>
        <source>{right} right, {new} of {asked} never seen before</source>
        <translation>Correctas: {right}; de las nunca vistas: {new} de {asked}</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>quedan {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>You have never seen any of the {count}.</source>
        <translation>Usted no ha visto nunca ninguna de las {count}.</translation>
    </message>
    <message>
        <source>You have met all {count} before.</source>
        <translation>Usted ya ha visto antes las {count}.</translation>
    </message>
    <message>
        <source>About {new} of the {count} are questions you have never seen. The other {met} come from cards you have met.</source>
        <translation>Cerca de {new} de las {count} son preguntas que no ha visto nunca. Las otras {met} vienen de tarjetas que ya ha visto.</translation>
    </message>
    <message>
        <source>You have never seen the one question that this mock exam can ask.</source>
        <translation>Usted no ha visto nunca la única pregunta que este examen de práctica puede hacer.</translation>
    </message>
    <message>
        <source>{answered} answered, {open} open, {flagged} flagged</source>
        <translation>{answered} con respuesta, {open} sin respuesta, {flagged} con marca</translation>
    </message>
</context>
<context>
    <name>MockForm</name>
    <message>
        <source>Start a mock exam</source>
        <translation>Empezar un examen de práctica</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Show the timer</source>
        <translation>Mostrar el reloj</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Tiempo adicional</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>{factor} ×</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Leave a topic out</source>
        <translation>Dejar un tema fuera</translation>
    </message>
    <message>
        <source>No penalty: the other topics share its questions.</source>
        <translation>Sin penalización: los otros temas se reparten sus preguntas.</translation>
    </message>
    <message>
        <source>Practice quiz: show each answer at once, no timer</source>
        <translation>Cuestionario de práctica: muestra cada respuesta al instante, sin reloj</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>cerca de {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice quiz has no timer.</source>
        <translation>Un cuestionario de práctica no tiene reloj.</translation>
    </message>
    <message>
        <source>Start practice quiz</source>
        <translation>Empezar el cuestionario</translation>
    </message>
    <message>
        <source>Start mock exam</source>
        <translation>Empezar el examen</translation>
    </message>
    <message>
        <source>Every topic is left out. Keep at least one.</source>
        <translation>Todos los temas están fuera. Deje al menos uno.</translation>
    </message>
</context>
<context>
    <name>MockHistory</name>
    <message>
        <source>Your mock exams</source>
        <translation>Sus exámenes de práctica</translation>
    </message>
    <message>
        <source>None yet. Each one will have its report here.</source>
        <translation>Ninguno todavía. Cada uno tendrá aquí su informe.</translation>
    </message>
    <message>
        <source>The plan suggests the next one on {day}.</source>
        <translation>El plan sugiere el próximo para el {day}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of {day}</source>
        <translation>Informe del {day}</translation>
    </message>
    <message>
        <source>{count}, practice</source>
        <translation>{count}, cuestionario</translation>
    </message>
</context>
<context>
    <name>MockPaper</name>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Traps: what drew you in</source>
        <translation>Trampas: lo que le atrajo</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Para volver a mirar</translation>
    </message>
    <message>
        <source>Best answer:</source>
        <translation>Mejor respuesta:</translation>
    </message>
</context>
<context>
    <name>MockReportScreen</name>
    <message>
        <source>Report of a mock exam</source>
        <translation>Informe de un examen de práctica</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Revisar todas</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Revisar las no acertadas</translation>
    </message>
    <message>
        <source>Review all {count}</source>
        <translation>Revisar todas ({count})</translation>
    </message>
    <message>
        <source>Review the {count} missed</source>
        <translation>Revisar las no acertadas ({count})</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>No se pudo escribir {path}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>MockReviewScreen</name>
    <message>
        <source>Review of a mock exam</source>
        <translation>Revisión de un examen de práctica</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>{right} right, {missed} not yet</source>
        <translation>correctas: {right}, aún no: {missed}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Question {place}: right</source>
        <translation>Pregunta {place}: correcta</translation>
    </message>
    <message>
        <source>Question {place}: not yet</source>
        <translation>Pregunta {place}: aún no</translation>
    </message>
</context>
<context>
    <name>MockStartScreen</name>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>There are no situations to ask from. A deck with some makes a mock exam.</source>
        <translation>No hay situaciones para preguntar. Con un mazo que las tenga, hay examen de práctica.</translation>
    </message>
    <message>
        <source>Practice under exam conditions. It does not copy any exam board&apos;s format.</source>
        <translation>Practique en condiciones de examen. No copia el formato de ninguna junta examinadora.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Finish it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>A practice quiz</source>
        <translation>Un cuestionario de práctica</translation>
    </message>
    <message>
        <source>A mock exam</source>
        <translation>Un examen de práctica</translation>
    </message>
    <message>
        <source>{title} is waiting at question {place} of {count}.</source>
        <translation>{title} le espera en la pregunta {place} de {count}.</translation>
    </message>
    <message>
        <source>{duration} are left.</source>
        <translation>Tiempo restante: {duration}.</translation>
    </message>
</context>
<context>
    <name>MockWords</name>
    <message>
        <source>Mock exam, {day}</source>
        <translation>Examen de práctica, {day}</translation>
    </message>
    <message>
        <source>Practice quiz, {day}</source>
        <translation>Cuestionario de práctica, {day}</translation>
    </message>
    <message>
        <source>In all {count} questions that offered it you passed by “{trap}”.</source>
        <translation>En las {count} preguntas que la ofrecían, usted evitó la trampa “{trap}”.</translation>
    </message>
    <message>
        <source>You thought {count} through, and now you know where to look next.</source>
        <translation>Usted pensó bien {count}, y ahora sabe en qué fijarse después.</translation>
    </message>
    <message>
        <source>{duration} were left at the end.</source>
        <translation>Tiempo que quedaba al final: {duration}.</translation>
    </message>
    <message>
        <source>On another day about {low} to {high} would be as likely.</source>
        <translation>Otro día sería igual de probable obtener de {low} a {high}, más o menos.</translation>
    </message>
    <message>
        <source>Questions you had never seen: {new}. Questions you had met: {met}.</source>
        <translation>Preguntas que nunca había visto: {new}. Preguntas que ya había visto: {met}.</translation>
    </message>
    <message>
        <source>You chose {trap} in {chosen} of {offered}.</source>
        <translation>Usted eligió {trap} en {chosen} de {offered}.</translation>
    </message>
    <message>
        <source>you chose it in {chosen} of {offered}</source>
        <translation>la eligió en {chosen} de {offered}</translation>
    </message>
    <message>
        <source>{count} missed in {topic}</source>
        <translation>{count} sin acertar en {topic}</translation>
    </message>
    <message>
        <source>{cards}, about {duration}. Your dates do not change.</source>
        <translation>{cards}, cerca de {duration}. Sus fechas no cambian.</translation>
    </message>
    <message>
        <source>One idea would help most</source>
        <translation>Una idea ayudaría más que todo</translation>
    </message>
    <message>
        <source>Two ideas would help most</source>
        <translation>Dos ideas ayudarían más que todo</translation>
    </message>
    <message>
        <source>Three ideas would help most</source>
        <translation>Tres ideas ayudarían más que todo</translation>
    </message>
    <message>
        <source>{topic}: {now}.</source>
        <translation>{topic}: {now}.</translation>
    </message>
    <message>
        <source>{topic}: {now}, up from {before} on {day}.</source>
        <translation>{topic}: {now}; antes, {before} el {day}.</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>your answers, time per card, firm and growing cards</source>
        <translation>sus respuestas, tiempo por tarjeta, tarjetas firmes y en crecimiento</translation>
    </message>
</context>
<context>
    <name>MoreFigures</name>
    <message>
        <source>Remembered</source>
        <translation>Recordadas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Sus tarjetas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Acertadas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>How many reviews were passed, by topic.</source>
        <translation>Cuántos repasos se acertaron, por tema.</translation>
    </message>
    <message>
        <source>No card has come back for review yet.</source>
        <translation>Todavía no ha vuelto ninguna tarjeta para repasar.</translation>
    </message>
    <message>
        <source>Reviews passed, of all reviews</source>
        <translation>Repasos acertados, del total de repasos</translation>
    </message>
    <message>
        <source>How often each grade was given.</source>
        <translation>Cuántas veces se dio cada respuesta.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firmes</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>En crecimiento</translation>
    </message>
    <message>
        <source>Just met</source>
        <translation>Recién vistas</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>How firm your cards are.</source>
        <translation>Qué tan firmes están sus tarjetas.</translation>
    </message>
    <message>
        <source>Firm: comes again after 3 weeks or more. Growing: after 1 to 3 weeks.</source>
        <translation>Firmes: vuelven después de 3 semanas o más. En crecimiento: después de 1 a 3 semanas.</translation>
    </message>
    <message>
        <source>When you answered, by the hour.</source>
        <translation>Cuándo respondió, por hora.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {count} of {total}</source>
        <translation>{name}: {count} de {total}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{name}: {count} answers, {passed} passed</source>
        <translation>{name}: {count} respuestas, {passed} acertadas</translation>
    </message>
    <message>
        <source>Half of your last {count} situations took {seconds} seconds or less.</source>
        <translation>En la mitad de sus últimas {count} situaciones tardó {seconds} segundos o menos.</translation>
    </message>
    <message>
        <source>Half of your last {count} cards took {seconds} seconds or less.</source>
        <translation>En la mitad de sus últimas {count} tarjetas tardó {seconds} segundos o menos.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Topic in the deck</source>
        <translation>Tema dentro del mazo</translation>
    </message>
    <message>
        <source>Their progress and their history go with them.</source>
        <translation>Su progreso y su historial van con ellas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{n} new note is here, beside its card.</source>
        <translation>Hay {n} nota nueva aquí, junto a su tarjeta.</translation>
    </message>
    <message>
        <source>{n} new notes are here, beside their cards.</source>
        <translation>Hay {n} notas nuevas aquí, junto a sus tarjetas.</translation>
    </message>
    <message>
        <source>There are no new notes in this file.</source>
        <translation>No hay notas nuevas en este archivo.</translation>
    </message>
    <message>
        <source>{n} was here before.</source>
        <translation>{n} ya estaba aquí.</translation>
    </message>
    <message>
        <source>{n} were here before.</source>
        <translation>{n} ya estaban aquí.</translation>
    </message>
    <message>
        <source>{n} is on a card that is not here.</source>
        <translation>{n} es sobre una tarjeta que no está aquí.</translation>
    </message>
    <message>
        <source>{n} are on cards that are not here.</source>
        <translation>{n} son sobre tarjetas que no están aquí.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Learners&apos; notes</source>
        <translation>Notas de quienes estudian</translation>
    </message>
    <message>
        <source>No notes wait. A learner saves theirs under File, and you open that file like a deck.</source>
        <translation>No hay notas en espera. Quien estudia guarda las suyas en el menú Archivo, y usted abre ese archivo como si fuera un mazo.</translation>
    </message>
    <message>
        <source>A note that is done goes from this list.</source>
        <translation>Una nota atendida sale de esta lista.</translation>
    </message>
    <message>
        <source>{deck}, version {version}</source>
        <translation>{deck}, versión {version}</translation>
    </message>
</context>
<context>
    <name>NotesResult</name>
    <message>
        <source>My notes on cards</source>
        <translation>Mis notas sobre tarjetas</translation>
    </message>
</context>
<context>
    <name>NotesSaving</name>
    <message>
        <source>You have written no notes on cards yet. In study, choose “I doubt this card” under More.</source>
        <translation>Todavía no ha escrito notas sobre tarjetas. Mientras estudia, elija “Tengo dudas sobre esta tarjeta” en Más.</translation>
    </message>
    <message>
        <source>Save my notes on cards</source>
        <translation>Guardar mis notas sobre tarjetas</translation>
    </message>
    <message>
        <source>my-notes</source>
        <translation>mis-notas</translation>
    </message>
    <message>
        <source>Your notes are in “{name}”: {count}. The file says which card each note is on, and nothing of who you are. Send it to the deck&apos;s author.</source>
        <translation>Sus notas están en “{name}”: {count}. El archivo dice de qué tarjeta es cada nota y nada sobre quién es usted. Envíelo a quien escribió el mazo.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampa</translation>
    </message>
    <message>
        <source>best answer</source>
        <translation>mejor respuesta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Option {letter} is right</source>
        <translation>La opción {letter} es correcta</translation>
    </message>
    <message>
        <source>Option {letter} is the best answer</source>
        <translation>La opción {letter} es la mejor respuesta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>Text of option {letter}</source>
        <translation>Texto de la opción {letter}</translation>
    </message>
    <message>
        <source>Why of option {letter}</source>
        <translation>Por qué de la opción {letter}</translation>
    </message>
    <message>
        <source>Trap of option {letter}</source>
        <translation>Trampa de la opción {letter}</translation>
    </message>
    <message>
        <source>Move option {letter} up</source>
        <translation>Subir la opción {letter}</translation>
    </message>
    <message>
        <source>Move option {letter} down</source>
        <translation>Bajar la opción {letter}</translation>
    </message>
    <message>
        <source>Remove option {letter}</source>
        <translation>Quitar la opción {letter}</translation>
    </message>
    <message>
        <source>A card needs at least 2 options.</source>
        <translation>Una tarjeta necesita al menos 2 opciones.</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>How many are right</source>
        <translation>Cuántas son correctas</translation>
    </message>
    <message>
        <source>One best answer</source>
        <translation>Una mejor respuesta</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Agregar opción</translation>
    </message>
    <message>
        <source>Option {letter} is removed.</source>
        <translation>La opción {letter} se quitó.</translation>
    </message>
    <message>
        <source>This is option {letter} now.</source>
        <translation>Ahora esta es la opción {letter}.</translation>
    </message>
    <message>
        <source>A card has at most {most} options.</source>
        <translation>Una tarjeta tiene como máximo {most} opciones.</translation>
    </message>
</context>
<context>
    <name>OwnSheetCard</name>
    <message>
        <source>Your own sheet</source>
        <translation>Su propia hoja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you missed most often. Read once; no grades.</source>
        <translation>
            <numerusform>%n tarjeta de las menos acertadas. Se lee una vez; sin calificar.</numerusform>
            <numerusform>%n tarjetas de las menos acertadas. Se leen una vez; sin calificar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSheetDialog</name>
    <message>
        <source>Your own sheet</source>
        <translation>Su propia hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you missed most often, on one page.</source>
        <translation>
            <numerusform>%n tarjeta de las menos acertadas, en una página.</numerusform>
            <numerusform>%n tarjetas de las menos acertadas, en una página.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card was missed so far, so there is nothing to print.</source>
        <translation>Hasta ahora no hay tarjetas sin acertar, así que no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>No se pudo escribir {path}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>PassMarkCard</name>
    <message>
        <source>I know my board&apos;s pass mark</source>
        <translation>Sé la nota mínima de mi junta</translation>
    </message>
    <message>
        <source>Then this page says how likely it is, in words. Off: nothing is said.</source>
        <translation>Entonces esta página dice, con palabras, qué tan probable es alcanzarla. Desactivado: no se dice nada.</translation>
    </message>
    <message>
        <source>Right answers needed, of 100</source>
        <translation>Respuestas correctas necesarias, de 100</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>There are not enough answers yet to say how likely that is.</source>
        <translation>Aún no hay suficientes respuestas para decir qué tan probable es.</translation>
    </message>
    <message>
        <source>With questions like the ones in this app, reaching it is {chance}.</source>
        <translation>Con preguntas como las de esta app, alcanzarla es {chance}.</translation>
    </message>
    <message>
        <source>About {number} of 100</source>
        <translation>Cerca de {number} de 100</translation>
    </message>
</context>
<context>
    <name>PrimerPage</name>
    <message>
        <source>A short introduction to this topic comes before its first card.</source>
        <translation>Antes de la primera tarjeta de este tema hay una breve introducción.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>To the first card</source>
        <translation>A la primera tarjeta</translation>
    </message>
</context>
<context>
    <name>PrintCardsDialog</name>
    <message>
        <source>Print cards</source>
        <translation>Imprimir tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>Answer after each question</source>
        <translation>La respuesta después de cada pregunta</translation>
    </message>
    <message>
        <source>To read through, like notes.</source>
        <translation>Para leer de corrido, como apuntes.</translation>
    </message>
    <message>
        <source>Answers on pages of their own</source>
        <translation>Las respuestas en páginas aparte</translation>
    </message>
    <message>
        <source>To find your own answer first, then compare.</source>
        <translation>Para pensar primero su propia respuesta y luego comparar.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Best answer:</source>
        <translation>Mejor respuesta:</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The collection holds things that would run by themselves (triggers, views or virtual tables), which Anki never writes; export the deck from Anki anew.</source>
        <translation>La colección contiene cosas que se ejecutarían solas (disparadores, vistas o tablas virtuales), que Anki nunca escribe; exporte el mazo desde Anki otra vez.</translation>
    </message>
    <message>
        <source>{count} notes have a gap that is none, such as {{{{c0::…}}}} or one that never ends; it was taken as words. Mend it in Anki like {{{{c1::this}}}}.</source>
        <translation>{count} notas tienen un hueco que no es válido, como {{{{c0::…}}}} o uno que no termina nunca; se tomó como texto. Corríjalo en Anki así: {{{{c1::this}}}}.</translation>
    </message>
    <message>
        <source>The list of decks cannot be read, so all cards go into one deck; export the deck from Anki anew to keep its parts.</source>
        <translation>La lista de mazos no se puede leer, así que todas las tarjetas van a un solo mazo; exporte el mazo desde Anki otra vez para conservar sus partes.</translation>
    </message>
    <message>
        <source>Some decks lie too deep, have too long a name or are too many; their cards were put one level higher. Rename or join them in Anki to keep them apart.</source>
        <translation>Algunos mazos están a demasiada profundidad, tienen un nombre demasiado largo o son demasiados; sus tarjetas se pusieron un nivel más arriba. Cámbieles el nombre o únalos en Anki si quiere mantenerlos separados.</translation>
    </message>
    <message>
        <source>{count} notes do not fit their note type, have no right option, or lack a card template, and were left out; look at them in Anki (Tools, Check Database).</source>
        <translation>{count} notas no coinciden con su tipo de nota, no tienen una opción correcta o les falta una plantilla de tarjeta, y se dejaron fuera; véalas en Anki (Herramientas, Comprobar la base de datos).</translation>
    </message>
    <message>
        <source>This card&apos;s dates or ease are impossible, so it would start as new; look at its card info in Anki.</source>
        <translation>Las fechas o la facilidad de esta tarjeta no son posibles, así que empezaría como nueva; vea la información de la tarjeta en Anki.</translation>
    </message>
    <message>
        <source>The note has {count} fields where its note type has {wanted}; missing ones count as empty, others were kept as extra text. Look at it in Anki.</source>
        <translation>La nota tiene {count} campos y su tipo de nota tiene {wanted}; los que faltan cuentan como vacíos, y los demás se conservaron como texto adicional. Véala en Anki.</translation>
    </message>
    <message>
        <source>The header speaks of column {number}, but the rows have {columns}; export the notes from Anki anew.</source>
        <translation>El encabezado habla de la columna {number}, pero las filas tienen {columns}; exporte las notas desde Anki otra vez.</translation>
    </message>
    <message>
        <source>The note has no mark of its own by which Anki knows it again, or shares it with another, so it was given one; export the deck from Anki anew to avoid doubles later.</source>
        <translation>La nota no tiene una marca propia con la que Anki la reconozca, o la comparte con otra, así que se le dio una; exporte el mazo desde Anki otra vez para evitar duplicados más adelante.</translation>
    </message>
    <message>
        <source>{count} texts have formats within formats without end, so only their words were kept; clear the formatting in the program they come from if it matters.</source>
        <translation>{count} textos tienen formatos dentro de formatos sin fin, así que solo se conservaron sus palabras; si importa, borre el formato en el programa de donde vienen.</translation>
    </message>
    <message>
        <source>{count} notes hide parts of a picture (image occlusion), which Flashcards cannot show; they were left out. Ask about the picture in words instead.</source>
        <translation>{count} notas ocultan partes de una imagen (image occlusion), algo que Flashcards no puede mostrar; se dejaron fuera. Pregunte sobre la imagen con palabras.</translation>
    </message>
    <message>
        <source>The file was made by a newer Anki; export it again with “Support older Anki versions”, or update Flashcards.</source>
        <translation>El archivo se hizo con un Anki más nuevo; expórtelo otra vez con la opción “Support older Anki versions” (versiones anteriores), o actualice Flashcards.</translation>
    </message>
    <message>
        <source>The package holds no collection of Anki&apos;s; export the deck from Anki anew.</source>
        <translation>El paquete no contiene ninguna colección de Anki; exporte el mazo desde Anki otra vez.</translation>
    </message>
    <message>
        <source>The file has no note that makes a card; export a deck with cards from Anki.</source>
        <translation>El archivo no tiene ninguna nota que forme una tarjeta; exporte desde Anki un mazo con tarjetas.</translation>
    </message>
    <message>
        <source>{count} notes have nothing to answer with and were left out; fill in the second field in Anki.</source>
        <translation>{count} notas no tienen nada con que responder y se dejaron fuera; complete el segundo campo en Anki.</translation>
    </message>
    <message>
        <source>{count} notes ask nothing that can be seen and were left out; fill in the first field in Anki.</source>
        <translation>{count} notas no preguntan nada que se pueda ver y se dejaron fuera; complete el primer campo en Anki.</translation>
    </message>
    <message>
        <source>The note held signs that are no text, which were left out or replaced; look at it in Anki and type the place anew.</source>
        <translation>La nota contenía signos que no son texto, y se quitaron o se reemplazaron; véala en Anki y escriba de nuevo esa parte.</translation>
    </message>
    <message>
        <source>{count} notes of the type “{name}” have more than two fields, and a text file does not say what they are: the first was taken as the question, the second as the answer. Export the deck as .apkg to have its cards as Anki shows them.</source>
        <translation>{count} notas del tipo «{name}» tienen más de dos campos, y un archivo de texto no dice qué son: el primero se tomó como pregunta y el segundo como respuesta. Exporte el mazo como .apkg para tener las tarjetas como las muestra Anki.</translation>
    </message>
    <message>
        <source>{count} notes are missing though their cards are there, so the cards were left out; in Anki choose Tools, Check Database, and export anew.</source>
        <translation>Faltan {count} notas aunque sus tarjetas están ahí, así que esas tarjetas se dejaron fuera; en Anki elija Herramientas, Comprobar la base de datos, y exporte otra vez.</translation>
    </message>
    <message>
        <source>{count} notes have cards suspended in Anki beside others that are studied; here they are one card, which is studied. Let it rest if you do not want that.</source>
        <translation>{count} notas tienen tarjetas suspendidas en Anki junto a otras que sí se estudian; aquí son una sola tarjeta, que se estudia. Déjela en descanso si no lo quiere así.</translation>
    </message>
    <message>
        <source>The file only holds Anki&apos;s note that asks to update Anki; export the deck anew, from the Anki that has its cards.</source>
        <translation>El archivo solo contiene la nota de Anki que pide actualizar Anki; exporte el mazo otra vez, desde el Anki que tiene sus tarjetas.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins here is never closed, or stands in the middle; export the notes from Anki anew.</source>
        <translation>Unas comillas en la fila que empieza aquí no se cierran nunca, o están en medio; exporte las notas desde Anki otra vez.</translation>
    </message>
    <message>
        <source>The note has more than {limit} tags, or one longer than {longest} letters; the rest was left out. Shorten them in Anki if they matter.</source>
        <translation>La nota tiene más de {limit} etiquetas, o una de más de {longest} letras; el resto se dejó fuera. Acórtelas en Anki si son importantes.</translation>
    </message>
    <message>
        <source>The cards of the note type “{name}” run a script in Anki, which is never taken in; look whether they make sense without it.</source>
        <translation>Las tarjetas del tipo de nota “{name}” ejecutan un script en Anki, que aquí nunca se importa; vea si tienen sentido sin él.</translation>
    </message>
    <message>
        <source>The collection is not built as Anki&apos;s are; export the deck from Anki anew.</source>
        <translation>La colección no está hecha como las de Anki; exporte el mazo desde Anki otra vez.</translation>
    </message>
    <message>
        <source>Every option of this question is marked as right; look whether that is meant.</source>
        <translation>Todas las opciones de esta pregunta están marcadas como correctas; vea si es a propósito.</translation>
    </message>
    <message>
        <source>“{value}” names none of the options here, which end at {last}; write the letter of the right one.</source>
        <translation>“{value}” no nombra ninguna de las opciones de aquí, que terminan en {last}; escriba la letra de la correcta.</translation>
    </message>
    <message>
        <source>“{value}” can be read as a letter or number and as the text of an option; as the other rows or the headings have it, it was taken for option {letter}.</source>
        <translation>«{value}» puede leerse como letra o número y también como el texto de una opción; según las otras filas o los encabezados, se tomó por la opción {letter}.</translation>
    </message>
    <message>
        <source>Two answers that do not agree are given here ({value}); leave only the right one.</source>
        <translation>Aquí hay dos respuestas que no coinciden ({value}); deje solo la correcta.</translation>
    </message>
    <message>
        <source>No right answer is given here; write the letter of the right option, such as B, or A,C for two.</source>
        <translation>Aquí no se da ninguna respuesta correcta; escriba la letra de la opción correcta, como B, o A,C si son dos.</translation>
    </message>
    <message>
        <source>“{value}” was taken for option {letter}; write letters, so that nobody has to guess.</source>
        <translation>“{value}” se tomó por la opción {letter}; escriba letras, para que nadie tenga que adivinar.</translation>
    </message>
    <message>
        <source>“{value}” names an option twice; once is enough.</source>
        <translation>“{value}” nombra una opción dos veces; una vez basta.</translation>
    </message>
    <message>
        <source>“{value}” can mean option {letter}, or option {other} with that text; write the letter of the right option in each row.</source>
        <translation>«{value}» puede ser la opción {letter} o la opción {other}, que tiene ese texto; escribe en cada fila la letra de la opción correcta.</translation>
    </message>
    <message>
        <source>“{value}” is neither a letter nor the text of an option; write the letter of the right option, such as B.</source>
        <translation>“{value}” no es una letra ni el texto de una opción; escriba la letra de la correcta, como B.</translation>
    </message>
    <message>
        <source>“{text}” stands in the curly brackets without a sign; write = before the right answer and ~ before each wrong one, or a backslash before a bracket that is text.</source>
        <translation>“{text}” está entre las llaves sin signo; escriba = delante de la respuesta correcta y ~ delante de cada incorrecta, o una barra invertida delante de una llave que sea texto.</translation>
    </message>
    <message>
        <source>A second pair of curly brackets begins at {second}; put an empty line between two questions, and a backslash before a bracket that is text.</source>
        <translation>En la {second} empieza un segundo par de llaves; ponga una línea vacía entre dos preguntas y una barra invertida antes de una llave que sea texto.</translation>
    </message>
    <message>
        <source>The column “{column}” only numbers the rows, so it is not taken for ids; rows are found again by their question. Name the cards, such as safety-plan, if their questions are to change.</source>
        <translation>La columna “{column}” solo numera las filas, así que no se toma por ids; las filas se reconocen por su pregunta. Ponga nombres a las tarjetas, como plan-de-seguridad, si sus preguntas van a cambiar.</translation>
    </message>
    <message>
        <source>The list of answers has one for question {number}, which was not found; look whether that question was lost or runs into another.</source>
        <translation>La lista de respuestas tiene una para la pregunta {number}, que no se encontró; mire si esa pregunta se perdió o quedó unida a otra.</translation>
    </message>
    <message>
        <source>“{value}” does not tell which letter is for which of the {count} questions above it that have no answer yet; write their numbers, as in “1. B 2. C”, or “Answer: B” below each.</source>
        <translation>“{value}” no dice qué letra es de cuál de las {count} preguntas de arriba que aún no tienen respuesta; escriba sus números, como en “1. B 2. C”, o “Respuesta: B” debajo de cada una.</translation>
    </message>
    <message>
        <source>The first row, “{front}” and “{back}”, was taken for a card. If it names the columns, say so under Columns in the window, or call them Question and Answer.</source>
        <translation>La primera fila, «{front}» y «{back}», se tomó por una tarjeta. Si da nombre a las columnas, dilo en Columnas, en la ventana, o llámalas Pregunta y Respuesta.</translation>
    </message>
    <message>
        <source>“{text}” may be one option or two; put each option on a line of its own.</source>
        <translation>“{text}” puede ser una opción o dos; ponga cada opción en una línea propia.</translation>
    </message>
    <message>
        <source>Option {letter} stands where {wanted} belongs, so the right letter could name another option than is meant; letter the options A, B, C and so on, each once.</source>
        <translation>La opción {letter} está donde corresponde la {wanted}, así que la letra correcta podría nombrar una opción distinta de la deseada; ponga a las opciones las letras A, B, C, etc., cada una una sola vez.</translation>
    </message>
    <message>
        <source>No cards were found in this text; number its questions and letter their options, or put a tab between question and answer, one card a line.</source>
        <translation>No se encontraron tarjetas en este texto; numere sus preguntas y ponga letras a sus opciones, o ponga un tabulador entre pregunta y respuesta, una tarjeta por línea.</translation>
    </message>
    <message>
        <source>The number {number} stands at two questions or answers, so the list of answers does not tell which is meant; number them all through, or write “Answer: B” below each question.</source>
        <translation>El número {number} está en dos preguntas o respuestas, así que la lista de respuestas no dice a cuál se refiere; numérelas todas de corrido o escriba «Answer: B» debajo de cada pregunta.</translation>
    </message>
    <message>
        <source>The answer here is “{value}”, but no options A, B and so on were found above it; put each on a line of its own, or write the answer out.</source>
        <translation>La respuesta es aquí “{value}”, pero encima no se encontraron opciones A, B, etc.; ponga cada una en una línea propia o escriba la respuesta completa.</translation>
    </message>
    <message>
        <source>“{text}” has neither options nor an answer, so it was left out; look whether it belongs to a question near it.</source>
        <translation>“{text}” no tiene opciones ni respuesta, así que se ha dejado fuera; mire si pertenece a una pregunta cercana.</translation>
    </message>
    <message>
        <source>The questions were taken from the sheet “{sheet}”; {others} stayed out. To take another sheet in, save it as a file of its own.</source>
        <translation>Las preguntas se tomaron de la hoja “{sheet}”; {others} quedaron fuera. Para importar otra hoja, guárdela como archivo aparte.</translation>
    </message>
    <message>
        <source>Some rows have a topic, others none ({count}); fill the column down where they belong to the topic above. Merged cells leave all but the first empty.</source>
        <translation>Unas filas tienen tema y otras no ({count}); rellena la columna hacia abajo donde pertenezcan al tema de arriba. Las celdas combinadas dejan vacías todas menos la primera.</translation>
    </message>
    <message>
        <source>No answer here is right in full, the most is {value} %; give the right one 100 %, or several right ones weights that come to 100 % together.</source>
        <translation>Aquí ninguna respuesta es del todo correcta, la mayor llega al {value} %; dé el 100 % a la correcta, o a varias correctas pesos que sumen juntos el 100 %.</translation>
    </message>
    <message>
        <source>A letter here bears far too many marks, which were removed; look at the text.</source>
        <translation>Una letra aquí lleva demasiadas marcas, que se quitaron; vea el texto.</translation>
    </message>
    <message>
        <source>A curly bracket is opened and never closed here, or closed twice; put the answers between one pair, and a backslash before a bracket that is text.</source>
        <translation>Aquí se abre una llave que no se cierra nunca, o se cierra dos veces; ponga las respuestas entre un solo par, y una barra invertida antes de una llave que sea texto.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was left out; rename it if it holds something for the cards.</source>
        <translation>La columna “{column}” no se conoce y se dejó fuera; cámbiele el nombre si contiene algo para las tarjetas.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were removed here; look whether the text is still whole.</source>
        <translation>Aquí se quitaron caracteres que no se pueden ver; vea si el texto sigue completo.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read; fetch it again from where it came from.</source>
        <translation>El archivo está dañado y no se puede leer; tráigalo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>“{found}” was taken for the sign between the columns; look whether they are right.</source>
        <translation>“{found}” se tomó por el signo entre las columnas; vea si las columnas están bien.</translation>
    </message>
    <message>
        <source>The column “{column}” stands twice ({first} and {second}); rename or remove one of them.</source>
        <translation>La columna “{column}” aparece dos veces ({first} y {second}); cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>The answer is empty; fill it in. Merged cells leave all but the first empty.</source>
        <translation>La respuesta está vacía; complétela. Las celdas combinadas dejan vacías todas menos la primera.</translation>
    </message>
    <message>
        <source>The file is empty; look whether the right one was chosen and whether its download was finished.</source>
        <translation>El archivo está vacío; vea si eligió el correcto y si terminó de descargarse.</translation>
    </message>
    <message>
        <source>The question is empty, or nothing of it can be seen; fill it in.</source>
        <translation>La pregunta está vacía, o no se ve nada de ella; complétela.</translation>
    </message>
    <message>
        <source>The letters are stored in a way that is not read here ({found}); save the file as UTF-8 and try again.</source>
        <translation>Las letras están guardadas de una manera que aquí no se lee ({found}); guarde el archivo como UTF-8 e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it was read as Windows-1252; look whether letters with accents are right.</source>
        <translation>El archivo no es UTF-8, así que se leyó como Windows-1252; vea si las letras con acento están bien.</translation>
    </message>
    <message>
        <source>Most of the file is UTF-8, this line is not and was read as Windows-1252; look at its accents, then save the whole as UTF-8.</source>
        <translation>La mayor parte del archivo es UTF-8, pero esta línea no lo es y se leyó como Windows-1252; vea sus acentos y luego guarde todo como UTF-8.</translation>
    </message>
    <message>
        <source>{count} files in the package belong to no card and were left out, such as “{name}”.</source>
        <translation>{count} archivos del paquete no pertenecen a ninguna tarjeta y se dejaron fuera, como “{name}”.</translation>
    </message>
    <message>
        <source>“{field}” is empty; fill it in, or leave the field out where it is not needed.</source>
        <translation>“{field}” está vacío; complételo, o quite el campo donde no haga falta.</translation>
    </message>
    <message>
        <source>The field “{field}” is missing; add it.</source>
        <translation>Falta el campo “{field}”; agréguelo.</translation>
    </message>
    <message>
        <source>“{field}” has no place in Flashcards and was left out; everything else is kept.</source>
        <translation>“{field}” no tiene lugar en Flashcards y se dejó fuera; todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>The field “{field}” is not known; look at its spelling in the guide to deck files, or remove it.</source>
        <translation>El campo “{field}” no se conoce; vea cómo se escribe en la guía de archivos de mazo, o quítelo.</translation>
    </message>
    <message>
        <source>The file changed while it was read; try again when nothing writes to it.</source>
        <translation>El archivo cambió mientras se leía; intente de nuevo cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>A cell holds the formula “{formula}” without a result, and formulas are never computed here; open and save the file in its own program, or type the value.</source>
        <translation>Una celda contiene la fórmula “{formula}” sin resultado, y aquí nunca se calculan fórmulas; abra y guarde el archivo en su propio programa, o escriba el valor.</translation>
    </message>
    <message>
        <source>The file holds half a character, which cannot be stored; write it anew.</source>
        <translation>El archivo contiene medio carácter, que no se puede guardar; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The questions stand on the hidden sheet “{sheet}”; look whether they are meant to be taken.</source>
        <translation>Las preguntas están en la hoja oculta “{sheet}”; vea si es la que quiere importar.</translation>
    </message>
    <message>
        <source>This is a CrowdAnki deck; import it into Anki and export it there as a package (.apkg).</source>
        <translation>Este es un mazo de CrowdAnki; impórtelo en Anki y expórtelo ahí como paquete (.apkg).</translation>
    </message>
    <message>
        <source>This is a database and no deck; export a package (.apkg) from the program that made it.</source>
        <translation>Esto es una base de datos y no un mazo; exporte un paquete (.apkg) desde el programa que la hizo.</translation>
    </message>
    <message>
        <source>These are hashcards notes, which are not read; bring questions and answers into two columns of a table.</source>
        <translation>Estas son notas de hashcards, que no se leen; ponga preguntas y respuestas en dos columnas de una tabla.</translation>
    </message>
    <message>
        <source>This is a deck of Mnemosyne, which is not read; export it there as text separated by tabs.</source>
        <translation>Este es un mazo de Mnemosyne, que no se lee; expórtelo ahí como texto separado por tabuladores.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file; export it there as Excel or CSV.</source>
        <translation>Este es un archivo de Apple Numbers; expórtelo ahí como Excel o CSV.</translation>
    </message>
    <message>
        <source>These are Obsidian notes, which are not read; bring questions and answers into two columns of a table.</source>
        <translation>Estas son notas de Obsidian, que no se leen; ponga preguntas y respuestas en dos columnas de una tabla.</translation>
    </message>
    <message>
        <source>This is an OpenDocument table, which is not read; open it in its program and save it as XLSX or CSV.</source>
        <translation>Esta es una tabla OpenDocument, que no se lee; ábrala en su programa y guárdela como XLSX o CSV.</translation>
    </message>
    <message>
        <source>This is an old Office file (.xls, .doc); open it in its program and save it as XLSX or CSV.</source>
        <translation>Este es un archivo antiguo de Office (.xls, .doc); ábralo en su programa y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read; unpack it and choose the deck inside.</source>
        <translation>Este es un archivo comprimido de un tipo que no se lee; descomprímalo y elija el mazo que contiene.</translation>
    </message>
    <message>
        <source>This is a PDF; select its questions, copy them into a plain text file, and import that.</source>
        <translation>Este es un PDF; seleccione sus preguntas, cópielas en un archivo de texto sin formato e impórtelo.</translation>
    </message>
    <message>
        <source>This is a file of an old Mnemosyne (.mem) or a Python pickle, which can run programs and is never opened; export text from Mnemosyne.</source>
        <translation>Este es un archivo de un Mnemosyne antiguo (.mem) o un pickle de Python, que puede ejecutar programas y nunca se abre; exporte texto desde Mnemosyne.</translation>
    </message>
    <message>
        <source>This is a picture; type or copy its questions into a text file or the spreadsheet template.</source>
        <translation>Esto es una imagen; escriba o copie sus preguntas en un archivo de texto o en la plantilla de hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a quiz in QTI, which is not read yet; export it from its program as Moodle XML, GIFT, Aiken or CSV.</source>
        <translation>Este es un cuestionario en QTI, que todavía no se lee; expórtelo desde su programa como Moodle XML, GIFT, Aiken o CSV.</translation>
    </message>
    <message>
        <source>This is a presentation; copy its questions into a plain text file or the spreadsheet template.</source>
        <translation>Esto es una presentación; copie sus preguntas en un archivo de texto sin formato o en la plantilla de hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a SuperMemo collection, which is not read; export its questions and answers as text, and bring them into a table.</source>
        <translation>Esta es una colección de SuperMemo, que no se lee; exporte sus preguntas y respuestas como texto y póngalas en una tabla.</translation>
    </message>
    <message>
        <source>This is a web page; copy its questions into a plain text file or the spreadsheet template.</source>
        <translation>Esto es una página web; copie sus preguntas en un archivo de texto sin formato o en la plantilla de hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a document of a word processor; copy its questions into a plain text file, or its table into a spreadsheet, and import that.</source>
        <translation>Este es un documento de un procesador de texto; copie sus preguntas en un archivo de texto sin formato, o su tabla en una hoja de cálculo, e impórtelo.</translation>
    </message>
    <message>
        <source>This is YAML, which is not read; write the deck as Deck Markdown or JSON.</source>
        <translation>Esto es YAML, que no se lee; escriba el mazo como Deck Markdown o JSON.</translation>
    </message>
    <message>
        <source>This is no JSON from column {column} on; a comma, quotation mark or bracket is missing or too many, or the file is cut off.</source>
        <translation>A partir de la columna {column} esto no es JSON; falta o sobra una coma, unas comillas o una llave, o el archivo está cortado.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object; remove one of them.</source>
        <translation>“{name}” aparece dos veces en un objeto; quite uno de los dos.</translation>
    </message>
    <message>
        <source>The value here must be of another type ({wanted}); see the guide to deck files.</source>
        <translation>El valor de aquí debe ser de otro tipo ({wanted}); vea la guía de archivos de mazo.</translation>
    </message>
    <message>
        <source>HTML does nothing here: what could run or load something was left out, or stands in the text as it was written. Look whether the text still makes sense.</source>
        <translation>El HTML no hace nada aquí: lo que podría ejecutar o cargar algo se dejó fuera, o aparece en el texto tal como se escribió. Vea si el texto sigue teniendo sentido.</translation>
    </message>
    <message>
        <source>Formulas in LaTeX are shown as they are written, as nothing here sets them; look whether they can be read.</source>
        <translation>Las fórmulas en LaTeX se muestran tal como están escritas, porque aquí nada les da formato; vea si se pueden leer.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or badly named, and was left out; put it in again.</source>
        <translation>El archivo “{name}” está dañado o mal nombrado, y se dejó fuera; póngalo otra vez.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty and was left out; put the picture or sound in again.</source>
        <translation>El archivo “{name}” está vacío y se dejó fuera; ponga otra vez la imagen o el sonido.</translation>
    </message>
    <message>
        <source>The file “{name}” is really of the type {kind}; it is kept, but rename it.</source>
        <translation>El archivo “{name}” es en realidad del tipo {kind}; se conserva, pero cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The cards name the file “{name}”, which did not come with them; add it (a package .deck brings pictures and sounds, a plain deck file does not), or remove its name.</source>
        <translation>Las tarjetas nombran el archivo “{name}”, que no llegó con ellas; agréguelo (un paquete .deck trae imágenes y sonidos, un archivo de mazo simple no), o quite su nombre.</translation>
    </message>
    <message>
        <source>The file “{name}” is no picture or sound that is known here and was left out; use PNG, JPEG, GIF, WebP, MP3, Ogg, WAV or M4A.</source>
        <translation>El archivo “{name}” no es una imagen ni un sonido que se conozca aquí y se dejó fuera; use PNG, JPEG, GIF, WebP, MP3, Ogg, WAV o M4A.</translation>
    </message>
    <message>
        <source>No card names the file “{name}”, so it was left out.</source>
        <translation>Ninguna tarjeta nombra el archivo “{name}”, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>The package holds two files called “{name}”; pack it anew with one of them.</source>
        <translation>El paquete contiene dos archivos llamados “{name}”; comprímalo otra vez con uno solo.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; name the columns in the first row, as the template does: front and back, or front, option_a, option_b and correct.</source>
        <translation>No hay ninguna columna “{column}”; nombre las columnas en la primera fila, como en la plantilla: front y back, o front, option_a, option_b y correct.</translation>
    </message>
    <message>
        <source>Two different files are called “{name}”; the first was kept. Rename one of them.</source>
        <translation>Dos archivos distintos se llaman “{name}”; se conservó el primero. Cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>The package holds neither deck.md nor deck.json; pack one of them, and pictures in a folder called media.</source>
        <translation>El paquete no contiene deck.md ni deck.json; comprima uno de ellos, y las imágenes en una carpeta llamada media.</translation>
    </message>
    <message>
        <source>No row names the columns, so the first was taken for the question and the second for the answer.</source>
        <translation>Ninguna fila nombra las columnas, así que la primera se tomó por la pregunta y la segunda por la respuesta.</translation>
    </message>
    <message>
        <source>This zip file holds no deck that is known here; unpack it and choose the deck inside.</source>
        <translation>Este archivo zip no contiene ningún mazo que se conozca aquí; descomprímalo y elija el mazo que contiene.</translation>
    </message>
    <message>
        <source>This package is cut off or no package at all; was its download finished? Fetch it again.</source>
        <translation>Este paquete está cortado o no es un paquete; ¿terminó de descargarse? Tráigalo otra vez.</translation>
    </message>
    <message>
        <source>This file is not text; choose the table or text itself, or export it as CSV.</source>
        <translation>Este archivo no es texto; elija la tabla o el texto mismo, o expórtelo como CSV.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the id of an option; use one letter from a to j.</source>
        <translation>“{value}” no puede ser el id de una opción; use una letra de la a a la j.</translation>
    </message>
    <message>
        <source>Option {letter} is empty, though others follow or stand before it; fill it in, or move the others up.</source>
        <translation>La opción {letter} está vacía, aunque hay otras antes o después; complétela, o suba las demás.</translation>
    </message>
    <message>
        <source>The row says it is a concept, so its options were left out; make it a scenario if they are meant.</source>
        <translation>La fila dice que es un concepto, así que sus opciones se dejaron fuera; conviértala en scenario si las quiere usar.</translation>
    </message>
    <message>
        <source>The picture “{name}” has {megapixels} megapixels, above the limit of {limit}, and was left out; make it smaller.</source>
        <translation>La imagen “{name}” tiene {megapixels} megapíxeles, más que el límite de {limit}, y se dejó fuera; hágala más pequeña.</translation>
    </message>
    <message>
        <source>“{text}” has no answer that a card could ask for, so it was left out.</source>
        <translation>“{text}” no tiene una respuesta que una tarjeta pueda pedir, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>The same question stands at {first} already; look whether both are meant.</source>
        <translation>La misma pregunta ya está en {first}; vea si las dos son a propósito.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell; double it there, or save the table anew from its program.</source>
        <translation>Hay unas comillas dentro de una celda; duplíquelas ahí, o guarde la tabla otra vez desde su programa.</translation>
    </message>
    <message>
        <source>This row has {found} cells and the header {wanted}; look whether a separator inside a text lacks its quotation marks.</source>
        <translation>Esta fila tiene {found} celdas y el encabezado {wanted}; vea si a un separador dentro de un texto le faltan las comillas.</translation>
    </message>
    <message>
        <source>Pictures from the network are never fetched; save the picture beside the deck and name that file.</source>
        <translation>Nunca se traen imágenes de la red; guarde la imagen junto al mazo y nombre ese archivo.</translation>
    </message>
    <message>
        <source>Parts of the file stand in one another too many levels deep; simplify it.</source>
        <translation>Hay partes del archivo unas dentro de otras en demasiados niveles; simplifíquelo.</translation>
    </message>
    <message>
        <source>Unpacked, this grows past the limit of {limit} MB, so it was left alone; is it really a deck?</source>
        <translation>Al descomprimirse, pasa del límite de {limit} MB, así que no se tocó; ¿de verdad es un mazo?</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns; remove those that hold nothing, and stray cells far to the right.</source>
        <translation>La tabla tiene más de {limit} columnas; quite las que no contienen nada y las celdas sueltas muy a la derecha.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} files; split it.</source>
        <translation>El paquete contiene más de {limit} archivos; divídalo.</translation>
    </message>
    <message>
        <source>“{value}” is no type of card; write concept, cloze or scenario, or leave the cell empty.</source>
        <translation>“{value}” no es un tipo de tarjeta; escriba concept, cloze o scenario, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; close it, or double it where it is part of the text.</source>
        <translation>Aquí se abren unas comillas que no se cierran nunca; ciérrelas, o duplíquelas donde sean parte del texto.</translation>
    </message>
    <message>
        <source>This is no file that Flashcards knows; it reads decks, CSV and Excel tables, Anki packages, GIFT, Aiken, Moodle XML and pasted questions.</source>
        <translation>Este no es un archivo que Flashcards conozca; lee mazos, tablas CSV y Excel, paquetes de Anki, GIFT, Aiken, Moodle XML y preguntas pegadas.</translation>
    </message>
    <message>
        <source>A file in the package is packed or locked in a way that is not read here; pack it as a plain zip file.</source>
        <translation>Un archivo del paquete está comprimido o protegido de una manera que aquí no se lee; comprímalo como un archivo zip común.</translation>
    </message>
    <message>
        <source>The weight {value} % is beyond 100; look whether it is meant.</source>
        <translation>El peso {value} % pasa de 100; vea si es a propósito.</translation>
    </message>
    <message>
        <source>What the file holds goes with the ending {ending}, so it was read as that; rename it.</source>
        <translation>Lo que contiene el archivo corresponde a la terminación {ending}, así que se leyó como tal; cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The file declares a document type (DOCTYPE), which no deck needs and which can do harm; export it anew without.</source>
        <translation>El archivo declara un tipo de documento (DOCTYPE), que ningún mazo necesita y que puede hacer daño; expórtelo otra vez sin eso.</translation>
    </message>
    <message>
        <source>This is no sound XML from column {column} on; the file may be cut off. Export it anew.</source>
        <translation>A partir de la columna {column} esto no es XML válido; quizá el archivo está cortado. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The line “about:” names “{id}”, but the file has no card of that name; copy the name from the “##” line of the card you mean.</source>
        <translation>La línea “about:” nombra “{id}”, pero el archivo no tiene ninguna tarjeta con ese nombre; copie el nombre de la línea “##” de la tarjeta a la que se refiere.</translation>
    </message>
    <message>
        <source>A gap is opened with two curly brackets that is none: it never ends, lies in another, has too large a number or holds nothing. Write each gap like {{{{1::this}}}}.</source>
        <translation>Dos llaves abren un hueco que no lo es: no se cierra, está dentro de otro, tiene un número demasiado grande o está vacío. Escriba cada hueco así: {{{{1::this}}}}.</translation>
    </message>
    <message>
        <source>“{field}: {value}” is no date; write year, month and day like 2026-11-23.</source>
        <translation>“{field}: {value}” no es una fecha; escriba año, mes y día como 2026-11-23.</translation>
    </message>
    <message>
        <source>“{id}” cannot be a name here; use up to 64 letters A to Z, digits, dots, hyphens and underscores, without spaces.</source>
        <translation>“{id}” no puede ser un nombre aquí; use hasta 64 letras de la A a la Z, dígitos, puntos, guiones y guiones bajos, sin espacios.</translation>
    </message>
    <message>
        <source>“{field}: {value}” is not understood; see the words that “{field}:” knows in the guide to deck files.</source>
        <translation>“{field}: {value}” no se entiende; vea las palabras que “{field}:” conoce en la guía de archivos de mazo.</translation>
    </message>
    <message>
        <source>“version: {value}” is no version; write one to three numbers with dots, like 1.0.0.</source>
        <translation>“version: {value}” no es una versión; escriba de uno a tres números con puntos, como 1.0.0.</translation>
    </message>
    <message>
        <source>“exam-weight: {value}” is no percentage; write a number like 18.</source>
        <translation>“exam-weight: {value}” no es un porcentaje; escriba un número como 18.</translation>
    </message>
    <message>
        <source>A card named “{card}” stands already at {first}; give each card a name of its own.</source>
        <translation>Ya hay una tarjeta llamada “{card}” en {first}; dé a cada tarjeta un nombre propio.</translation>
    </message>
    <message>
        <source>The text after “C:” has no gap; mark what is to be remembered like {{{{1::this}}}}.</source>
        <translation>El texto después de “C:” no tiene ningún hueco; marque lo que hay que recordar así: {{{{1::this}}}}.</translation>
    </message>
    <message>
        <source>There is an invisible control character, which is never taken in; type the line anew or paste it as plain text.</source>
        <translation>Hay un carácter de control invisible, que nunca se incorpora; escriba la línea de nuevo o péguela como texto sin formato.</translation>
    </message>
    <message>
        <source>The header names the domain “{id}” twice; keep one of the two lines.</source>
        <translation>El encabezado nombra dos veces el tema “{id}”; deje una de las dos líneas.</translation>
    </message>
    <message>
        <source>The heading “# {name}” is none of the domains in the header; use the short name of a “domain” line there.</source>
        <translation>El título “# {name}” no es ninguno de los temas del encabezado; use el nombre corto de una línea “domain” de ahí.</translation>
    </message>
    <message>
        <source>The block that three backticks open here runs over “{text}”, which looks like a card and became part of the text; put a line of three backticks before it if it is one.</source>
        <translation>El bloque que abren aquí tres acentos graves pasa por encima de “{text}”, que parece una tarjeta y quedó como parte del texto; si lo es, ponga antes una línea de tres acentos graves.</translation>
    </message>
    <message>
        <source>The three backticks here open a block that never ends; put a line of three backticks after it.</source>
        <translation>Los tres acentos graves de aquí abren un bloque que no termina nunca; ponga después una línea con tres acentos graves.</translation>
    </message>
    <message>
        <source>“{field}:” was taken as part of the text; it belongs right under the “##” line of the card.</source>
        <translation>“{field}:” se tomó como parte del texto; va justo debajo de la línea “##” de la tarjeta.</translation>
    </message>
    <message>
        <source>“{field}:” stands twice on this card; put everything into one line.</source>
        <translation>“{field}:” aparece dos veces en esta tarjeta; ponga todo en una sola línea.</translation>
    </message>
    <message>
        <source>There is no such file; look at the spelling of its name and folder.</source>
        <translation>No existe ese archivo; vea cómo están escritos su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} megabytes, which is the most a deck file can have.</source>
        <translation>El archivo pasa de {limit} megabytes, que es lo máximo para un archivo de mazo.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); close it in other programs and look at its permissions.</source>
        <translation>El archivo no se puede leer ({reason}); ciérrelo en otros programas y vea sus permisos.</translation>
    </message>
    <message>
        <source>The file is in format {value}, made for a newer Flashcards; update the program to read it.</source>
        <translation>El archivo está en el formato {value}, hecho para un Flashcards más nuevo; actualice el programa para leerlo.</translation>
    </message>
    <message>
        <source>“format: {value}” is not known; the line is to read “format: 1”.</source>
        <translation>“format: {value}” no se conoce; la línea debe decir “format: 1”.</translation>
    </message>
    <message>
        <source>The header line “{key}:” is not known and was passed over; look at its spelling in the guide to deck files.</source>
        <translation>La línea de encabezado “{key}:” no se conoce y se pasó por alto; vea cómo se escribe en la guía de archivos de mazo.</translation>
    </message>
    <message>
        <source>The header line “{key}:” is not known and was passed over; did you mean “{near}:”?</source>
        <translation>La línea de encabezado “{key}:” no se conoce y se pasó por alto; ¿quiso decir “{near}:”?</translation>
    </message>
    <message>
        <source>“{text}” is no header line; write a word, a colon and a value, like “title: My deck”.</source>
        <translation>“{text}” no es una línea de encabezado; escriba una palabra, dos puntos y un valor, como “title: Mi mazo”.</translation>
    </message>
    <message>
        <source>The header lacks the line “{key}:”; add it between the two lines of three hyphens.</source>
        <translation>Al encabezado le falta la línea “{key}:”; agréguela entre las dos líneas de tres guiones.</translation>
    </message>
    <message>
        <source>The header begins here but never ends; put a line of three hyphens (---) after its last line.</source>
        <translation>El encabezado empieza aquí pero no termina nunca; ponga una línea de tres guiones (---) después de su última línea.</translation>
    </message>
    <message>
        <source>The header has “{key}:” here and at line {first}; keep one of the two.</source>
        <translation>El encabezado tiene “{key}:” aquí y en la línea {first}; deje una de las dos.</translation>
    </message>
    <message>
        <source>“{text}” is no heading that a deck has; a domain begins with “# ” and a card with “## ”.</source>
        <translation>“{text}” no es un título propio de un mazo; un tema empieza con “# ” y una tarjeta con “## ”.</translation>
    </message>
    <message>
        <source>This is a folder; name a deck file in it.</source>
        <translation>Esto es una carpeta; indique un archivo de mazo que esté en ella.</translation>
    </message>
    <message>
        <source>“{label}:” has no place on this kind of card; a concept has Q: and A:, a card with gaps has C:, a scenario has Q: and options.</source>
        <translation>“{label}:” no va en este tipo de tarjeta; un concepto tiene Q: y A:, una tarjeta con huecos tiene C:, una situación tiene Q: y opciones.</translation>
    </message>
    <message>
        <source>The card “{card}” has no text after “{label}:”; add the line or fill it in.</source>
        <translation>La tarjeta “{card}” no tiene texto después de “{label}:”; agregue la línea o complétela.</translation>
    </message>
    <message>
        <source>“{label}:” stands twice on this card; a card has one, so join the two or begin a new card with “##”.</source>
        <translation>“{label}:” aparece dos veces en esta tarjeta; una tarjeta tiene uno solo, así que únalos o empiece una tarjeta nueva con “##”.</translation>
    </message>
    <message>
        <source>“{label}:” has no place on this kind of card and was left out; put the text into “Explanation:” instead.</source>
        <translation>“{label}:” no va en este tipo de tarjeta y se dejó fuera; ponga el texto en “Explanation:”.</translation>
    </message>
    <message>
        <source>“{found}:” was taken as part of the text; did you mean “{near}:”?</source>
        <translation>“{found}:” se tomó como parte del texto; ¿quiso decir “{near}:”?</translation>
    </message>
    <message>
        <source>“{text}” was taken as part of the text; an option begins at the start of a line with “- [ ]”, and the best one with “- [x]”.</source>
        <translation>“{text}” se tomó como parte del texto; una opción empieza al comienzo de una línea con “- [ ]”, y la mejor con “- [x]”.</translation>
    </message>
    <message>
        <source>The file has no card; in a deck file begin one with a line like “## my-first-card”, in a table write each into a row below the headings.</source>
        <translation>El archivo no tiene ninguna tarjeta; en un archivo de mazo empieza una con una línea como «## my-first-card», en una tabla escribe cada una en una fila debajo de los encabezados.</translation>
    </message>
    <message>
        <source>The file does not begin like a deck; its first line is to be three hyphens (---), then the header.</source>
        <translation>El archivo no empieza como un mazo; su primera línea debe ser tres guiones (---), y luego el encabezado.</translation>
    </message>
    <message>
        <source>No option of the card “{card}” is marked as right; put an x between the brackets of the best one: - [x].</source>
        <translation>Ninguna opción de la tarjeta “{card}” está marcada como correcta; ponga una x entre los corchetes de la mejor: - [x].</translation>
    </message>
    <message>
        <source>This is not an ordinary file, so it was not opened; copy the deck into a file.</source>
        <translation>Este no es un archivo común, así que no se abrió; copie el mazo en un archivo.</translation>
    </message>
    <message>
        <source>The text is not stored as UTF-8; save it again as plain text with the encoding UTF-8.</source>
        <translation>El texto no está guardado como UTF-8; guárdelo otra vez como texto sin formato con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>The card “{card}” has {count} options; a scenario needs 2 to 10.</source>
        <translation>La tarjeta “{card}” tiene {count} opciones; una situación necesita de 2 a 10.</translation>
    </message>
    <message>
        <source>An option of the card “{card}” has no text; write it after the brackets.</source>
        <translation>Una opción de la tarjeta “{card}” no tiene texto; escríbalo después de los corchetes.</translation>
    </message>
    <message>
        <source>Two options of the card “{card}” bear the same letter; give each its own, or leave all letters out.</source>
        <translation>Dos opciones de la tarjeta “{card}” llevan la misma letra; dé a cada una la suya, o quite todas las letras.</translation>
    </message>
    <message>
        <source>Two options of the card “{card}” have the same text; change or drop one.</source>
        <translation>Dos opciones de la tarjeta “{card}” tienen el mismo texto; cambie o quite una.</translation>
    </message>
    <message>
        <source>“{text}” stands after the options but belongs to none; put two spaces before it, or a label such as “Explanation:”.</source>
        <translation>“{text}” está después de las opciones pero no pertenece a ninguna; ponga dos espacios antes, o un rótulo como “Explanation:”.</translation>
    </message>
    <message>
        <source>“{text}” stands before the first heading; begin a card with “## ” or a domain with “# ”.</source>
        <translation>“{text}” está antes del primer título; empiece una tarjeta con “## ” o un tema con “# ”.</translation>
    </message>
    <message>
        <source>“{text}” stands before the first label of the card “{card}”; put it after Q: or A:, or add options if the card is a scenario.</source>
        <translation>“{text}” está antes del primer rótulo de la tarjeta “{card}”; póngalo después de Q: o A:, o agregue opciones si la tarjeta es una situación.</translation>
    </message>
    <message>
        <source>What stands after “{field}:” is too long; the most is {limit} characters.</source>
        <translation>Lo que está después de “{field}:” es demasiado largo; el máximo es de {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{field}:” lists too much; the most is {limit}.</source>
        <translation>“{field}:” enumera demasiado; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>The file has more than {limit} cards; divide it into several decks.</source>
        <translation>El archivo tiene más de {limit} tarjetas; divídalo en varios mazos.</translation>
    </message>
    <message>
        <source>The header has more than {limit} domains; join some of them.</source>
        <translation>El encabezado tiene más de {limit} temas; una algunos de ellos.</translation>
    </message>
    <message>
        <source>The best option has a trap under it; only wrong options have one, so drop the line with the exclamation mark.</source>
        <translation>La mejor opción tiene una trampa debajo; solo las opciones incorrectas tienen una, así que quite la línea con el signo de exclamación.</translation>
    </message>
    <message>
        <source>The header names the trap “{id}” twice; keep one of the two lines.</source>
        <translation>El encabezado nombra dos veces la trampa “{id}”; deje una de las dos líneas.</translation>
    </message>
    <message>
        <source>The trap “{trap}” is not in the header; add a line like “trap {trap}: what the mistake is”.</source>
        <translation>La trampa “{trap}” no está en el encabezado; agregue una línea como “trap {trap}: en qué consiste el error”.</translation>
    </message>
    <message>
        <source>The program has no filter for “{value}”; it knows {known}.</source>
        <translation>El programa no tiene ningún filtro para “{value}”; conoce {known}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a picture or sound; use a plain file name without folders, like map.png.</source>
        <translation>“{name}” no puede ser el nombre de una imagen o un sonido; use un nombre de archivo sencillo, sin carpetas, como map.png.</translation>
    </message>
    <message>
        <source>The weights of the domains add up to {total} and were scaled to 100; change them so that they add up.</source>
        <translation>Los pesos de los temas suman {total} y se ajustaron a 100; cámbielos para que sumen 100.</translation>
    </message>
    <message>
        <source>This scenario does not say which concept cards it tests. Add a line “about:” with their names.</source>
        <translation>Esta situación no dice qué tarjetas de concepto pone a prueba. Agregue una línea “about:” con sus nombres.</translation>
    </message>
    <message>
        <source>Words like “{word}” stand in {wrong} wrong options and {best} best ones, so they give wrong options away. Soften the wrong options, or let best ones be as firm.</source>
        <translation>Palabras como “{word}” están en {wrong} opciones incorrectas y en {best} mejores respuestas, así que delatan las opciones incorrectas. Suavice las opciones incorrectas, o deje que las mejores respuestas sean igual de firmes.</translation>
    </message>
    <message>
        <source>The answer has {count} words; more than {most} is hard to remember. Keep one idea and move the rest to “Explanation:” or to a card of its own.</source>
        <translation>La respuesta tiene {count} palabras; más de {most} son difíciles de recordar. Deje una sola idea y pase el resto a “Explanation:” o a una tarjeta aparte.</translation>
    </message>
    <message>
        <source>An option says “{phrase}”, which tests puzzle-solving and breaks when options are shuffled. Make each option one act of its own.</source>
        <translation>Una opción dice “{phrase}”, que pone a prueba la habilidad de resolver acertijos y falla cuando se mezclan las opciones. Haga de cada opción una acción propia.</translation>
    </message>
    <message>
        <source>Only the best answer repeats the word “{word}” of the situation, which points to it. Use another word there, or let a second option use one of the situation&apos;s words too.</source>
        <translation>Solo la mejor respuesta repite la palabra “{word}” de la situación, y eso la señala. Use ahí otra palabra, o deje que una segunda opción use también una de las palabras de la situación.</translation>
    </message>
    <message>
        <source>The deck was to be reviewed by {until}. Read it against its sources again, then move “reviewed:” and “review-by:” on.</source>
        <translation>El mazo debía revisarse a más tardar el {until}. Compárelo otra vez con sus fuentes y luego ponga nuevas fechas en “reviewed:” y “review-by:”.</translation>
    </message>
    <message>
        <source>The card asks two questions at once, so it is hard to grade. Make two cards of it.</source>
        <translation>La tarjeta hace dos preguntas a la vez, así que es difícil calificarla. Haga de ella dos tarjetas.</translation>
    </message>
    <message>
        <source>“lint-ok: {rule}” excuses nothing here. Take the line out.</source>
        <translation>“lint-ok: {rule}” no exceptúa nada aquí. Quite la línea.</translation>
    </message>
    <message>
        <source>“lint-ok: {rule}” gives no reason. Write after the code why the rule does not fit here.</source>
        <translation>“lint-ok: {rule}” no da ninguna razón. Escriba después del código por qué la regla no se aplica aquí.</translation>
    </message>
    <message>
        <source>The explanation has {count} words; the most is {most}. Keep why it matters and drop the rest.</source>
        <translation>La explicación tiene {count} palabras; el máximo es {most}. Deje por qué importa y quite el resto.</translation>
    </message>
    <message>
        <source>Gentle listening is a wrong answer in only {percent} % of the scenarios (tag gentle/wrong), so it becomes a habit to pick it. Let it be wrong in at least {least} %.</source>
        <translation>Escuchar con amabilidad es una respuesta incorrecta solo en el {percent} % de las situaciones (etiqueta gentle/wrong), así que elegirla se vuelve un hábito. Haga que sea incorrecta al menos en el {least} %.</translation>
    </message>
    <message>
        <source>Best answers are on average {percent} % longer than wrong ones, which gives them away. Shorten best answers or lengthen wrong ones until the difference is at most {most} %.</source>
        <translation>Las mejores respuestas son, en promedio, un {percent} % más largas que las incorrectas, y eso las delata. Acorte las mejores respuestas o alargue las incorrectas hasta que la diferencia sea como máximo del {most} %.</translation>
    </message>
    <message>
        <source>Best answers are on average {percent} % shorter than wrong ones, which gives them away. Lengthen best answers or shorten wrong ones until the difference is at most {most} %.</source>
        <translation>Las mejores respuestas son, en promedio, un {percent} % más cortas que las incorrectas, y eso las delata. Alargue las mejores respuestas o acorte las incorrectas hasta que la diferencia sea como máximo del {most} %.</translation>
    </message>
    <message>
        <source>The best answer is the longest option in {percent} % of the scenarios, so length gives it away. Bring this down to {most} % or less.</source>
        <translation>La mejor respuesta es la opción más larga en el {percent} % de las situaciones, así que el largo la delata. Baje esto al {most} % o menos.</translation>
    </message>
    <message>
        <source>Only the best answer has several parts ({parts}), which makes it stand out. Give some wrong options the same shape, or make the best answer one act.</source>
        <translation>Solo la mejor respuesta tiene varias partes ({parts}), y eso la hace resaltar. Dé la misma forma a algunas opciones incorrectas, o haga de la mejor respuesta una sola acción.</translation>
    </message>
    <message>
        <source>{percent} % of the best answers begin with “{word}”, so the first word gives them away. Vary it until no word opens more than {most} %.</source>
        <translation>El {percent} % de las mejores respuestas empieza con “{word}”, así que la primera palabra las delata. Varíela hasta que ninguna palabra inicie más del {most} %.</translation>
    </message>
    <message>
        <source>The best answer stands at place {letter} in {count} of {items} scenarios; about {fair} would be fair. Move options in the file until the four places are alike.</source>
        <translation>La mejor respuesta está en el lugar {letter} en {count} de {items} situaciones; lo justo sería cerca de {fair}. Mueva opciones en el archivo hasta que los cuatro lugares sean parejos.</translation>
    </message>
    <message>
        <source>More than {most} scenarios in a row have the best answer at place {letter}. Move the options of this one.</source>
        <translation>Más de {most} situaciones seguidas tienen la mejor respuesta en el lugar {letter}. Mueva las opciones de esta.</translation>
    </message>
    <message>
        <source>The best answer is the shortest option in only {percent} % of the scenarios, so short options are safe to skip. Let it be shortest in at least {least} %.</source>
        <translation>La mejor respuesta es la opción más corta solo en el {percent} % de las situaciones, así que las opciones cortas se pueden descartar sin pensar. Haga que sea la más corta al menos en el {least} %.</translation>
    </message>
    <message>
        <source>“{phrase}” asks for a list, which is hard to remember and to grade. Ask for one member a card, for instance from an example.</source>
        <translation>“{phrase}” pide una lista, que es difícil de recordar y de calificar. Pida un elemento por tarjeta, por ejemplo a partir de un ejemplo.</translation>
    </message>
    <message>
        <source>The question asks for what is not so (“{phrase}”), and readers slip on that. Ask for the best answer instead.</source>
        <translation>La pregunta pide lo que no es cierto (“{phrase}”), y eso confunde a quien lee. Pida en cambio la mejor respuesta.</translation>
    </message>
    <message>
        <source>None of the {count} scenarios says why its options are right or wrong. Add a line with two spaces and “&gt;” under each option.</source>
        <translation>Ninguna de las {count} situaciones dice por qué sus opciones son correctas o incorrectas. Agregue debajo de cada opción una línea con dos espacios y “&gt;”.</translation>
    </message>
    <message>
        <source>None of the {count} cards names a source. Add “sources:” to the cards, or “source:” to the header if all come from one.</source>
        <translation>Ninguna de las {count} tarjetas nombra una fuente. Agregue “sources:” a las tarjetas, o “source:” al encabezado si todas vienen de una sola.</translation>
    </message>
    <message>
        <source>“{phrase}” speaks of options by letter, but options are shuffled and letters change. Say what the option does instead.</source>
        <translation>“{phrase}” se refiere a las opciones por su letra, pero las opciones se mezclan y las letras cambian. Diga en cambio lo que hace la opción.</translation>
    </message>
    <message>
        <source>The scenario has {count} options; {wanted} is what the exam uses. Add a likely mistake, or drop the weakest option.</source>
        <translation>La situación tiene {count} opciones; {wanted} es lo que usa el examen. Agregue un error probable o quite la opción más débil.</translation>
    </message>
    <message>
        <source>The longest option is {ratio} times as long as the shortest; {limit} is the most. Make the options alike in length and detail.</source>
        <translation>La opción más larga es {ratio} veces tan larga como la más corta; el máximo es {limit}. Haga que las opciones se parezcan en largo y en detalle.</translation>
    </message>
    <message>
        <source>Other cards of the deck have a priority, this one has none. Add the tag priority/P1, priority/P2 or priority/P3.</source>
        <translation>Otras tarjetas del mazo tienen una prioridad y esta no tiene ninguna. Agregue la etiqueta priority/P1, priority/P2 o priority/P3.</translation>
    </message>
    <message>
        <source>The card has {count} priority tags. Keep one.</source>
        <translation>La tarjeta tiene {count} etiquetas de prioridad. Deje una sola.</translation>
    </message>
    <message>
        <source>The card asks nearly the same as “{other}”. Change what one of them asks, or keep only the better one.</source>
        <translation>La tarjeta pregunta casi lo mismo que “{other}”. Cambie lo que pregunta una de ellas, o deje solo la mejor.</translation>
    </message>
    <message>
        <source>A rationale has {count} words; the most is {most}. One or two sentences are enough.</source>
        <translation>Una explicación de opción tiene {count} palabras; el máximo es {most}. Con una o dos oraciones basta.</translation>
    </message>
    <message>
        <source>Options without a rationale: {count} of {options}. Under each option write two spaces, “&gt;”, and what it would do for the person.</source>
        <translation>Opciones sin explicación: {count} de {options}. Debajo de cada opción escriba dos espacios, “&gt;”, y lo que haría por la persona.</translation>
    </message>
    <message>
        <source>The text reads like school grade {grade}; the most is {most}. Use shorter sentences and plainer words.</source>
        <translation>El texto se lee como de grado escolar {grade}; el máximo es {most}. Use oraciones más cortas y palabras más sencillas.</translation>
    </message>
    <message>
        <source>A card about law or hotlines grows old, and this one lacks a date. Add “reviewed:” and “review-by:” like 2026-11-23.</source>
        <translation>Una tarjeta sobre leyes o líneas de ayuda envejece, y a esta le falta una fecha. Agregue “reviewed:” y “review-by:” como 2026-11-23.</translation>
    </message>
    <message>
        <source>From {reviewed} to {until} is more than twelve months. Choose an earlier “review-by:”.</source>
        <translation>Del {reviewed} al {until} hay más de doce meses. Elija una fecha anterior para “review-by:”.</translation>
    </message>
    <message>
        <source>The card was to be reviewed by {until}. Read it against its source again, then move “reviewed:” and “review-by:” on.</source>
        <translation>La tarjeta debía revisarse a más tardar el {until}. Compárela otra vez con su fuente y luego ponga nuevas fechas en “reviewed:” y “review-by:”.</translation>
    </message>
    <message>
        <source>{count} options are marked as right; exam questions have one best answer. Keep the x at the best one.</source>
        <translation>Hay {count} opciones marcadas como correctas; las preguntas de examen tienen una sola mejor respuesta. Deje la x en la mejor.</translation>
    </message>
    <message>
        <source>The card names no source, so nobody can check it. Add “sources:” with document, publisher and year.</source>
        <translation>La tarjeta no nombra ninguna fuente, así que nadie puede comprobarla. Agregue “sources:” con documento, editorial y año.</translation>
    </message>
    <message>
        <source>Situation and question have {count} words; the most is {most}. Take out what the answer does not need.</source>
        <translation>La situación y la pregunta tienen {count} palabras; el máximo es {most}. Quite lo que la respuesta no necesita.</translation>
    </message>
    <message>
        <source>Situation and question have {count} words; at least {least} are needed to judge. Say who, where, and what is said or seen.</source>
        <translation>La situación y la pregunta tienen {count} palabras; hacen falta al menos {least} para poder juzgar. Diga quién, dónde y qué se dice o se ve.</translation>
    </message>
    <message>
        <source>The situation is nearly that of “{other}”. Tell another one, so that the answer is not known by sight.</source>
        <translation>La situación es casi la de “{other}”. Cuente otra, para que la respuesta no se sepa a simple vista.</translation>
    </message>
    <message>
        <source>Wrong options without a trap: {count}. Under each wrong option write two spaces, “!”, and the trap&apos;s name from the header.</source>
        <translation>Opciones incorrectas sin trampa: {count}. Debajo de cada opción incorrecta escriba dos espacios, “!”, y el nombre de la trampa tal como está en el encabezado.</translation>
    </message>
    <message>
        <source>“{word}” is a word to avoid: {reason}. Better: {better}.</source>
        <translation>“{word}” es una palabra que conviene evitar: {reason}. Mejor: {better}.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>“{card}” comes as quite another card: its question and answer, or its kind, are other ones. Its progress stays with it; a card that is new needs an id of its own.</source>
        <translation>«{card}» llega como una tarjeta muy distinta: su pregunta y su respuesta, o su tipo, son otros. Su progreso sigue con ella; una tarjeta nueva necesita un identificador propio.</translation>
    </message>
    <message>
        <source>The ids in this table are those of your deck “{title}”, so its rows go there; choose another deck if that is not meant (--into).</source>
        <translation>Los identificadores de esta tabla son los de su mazo «{title}», así que sus filas van ahí; elija otro mazo si no es eso lo que quiere (--into).</translation>
    </message>
    <message>
        <source>There is no deck “{deck}” in your collection; flashcards decks --json lists their ids.</source>
        <translation>No hay ningún mazo “{deck}” en su colección; flashcards decks --json muestra los ids.</translation>
    </message>
    <message>
        <source>“{name}” has no ending that a deck can be written to; choose one of {endings}.</source>
        <translation>“{name}” no tiene una terminación en la que se pueda escribir un mazo; elija una de {endings}.</translation>
    </message>
    <message>
        <source>This is no line of a Flashcards history; export the history again, or remove the line. Nothing was changed.</source>
        <translation>Esta no es una línea de un historial de Flashcards; exporte el historial otra vez o quite la línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ids that stand at another card&apos;s question in the file: {count}, for instance “{card}” at “{question}”. They seem to have moved on, so the file is left out; give each question its old id, or say that the questions are to change (--anyway).</source>
        <translation>Ids que en el archivo están junto a la pregunta de otra tarjeta: {count}, por ejemplo “{card}” en “{question}”. Parecen haberse corrido, así que el archivo se deja fuera; dé a cada pregunta su id anterior, o indique que las preguntas deben cambiar (--anyway).</translation>
    </message>
    <message>
        <source>The file lacks {retired} of the {total} cards that you have of this deck, so they are kept; say that they are to retire if that is meant (--retire).</source>
        <translation>En el archivo faltan {retired} de las {total} tarjetas que usted tiene de este mazo, así que se conservan; si quiere que salgan del mazo, indíquelo (--retire).</translation>
    </message>
    <message>
        <source>{count} rows are in error, too many for a copy with ids to keep them; mend them in the table first. Nothing was written.</source>
        <translation>{count} filas tienen errores, demasiadas para que una copia con identificadores las conserve; corríjalas antes en la tabla. No se escribió nada.</translation>
    </message>
    <message>
        <source>The rows in error can be kept only in a table; let the name of the copy end in one of {endings}.</source>
        <translation>Las filas con error solo se pueden conservar en una tabla; el nombre de la copia debe terminar en una de {endings}.</translation>
    </message>
    <message>
        <source>You changed what the deck says of itself, and so does the file ({fields}); yours is kept. Change it in the properties of the deck if you prefer theirs.</source>
        <translation>Usted cambió lo que el mazo dice de sí mismo, y el archivo también ({fields}); se conserva lo suyo. Si prefiere lo del archivo, cámbielo en las propiedades del mazo.</translation>
    </message>
    <message>
        <source>A {ending} file has no place for some of what the cards say, which was left behind, with the number of cards: {fields}. A .deck file holds all of it.</source>
        <translation>Un archivo {ending} no tiene lugar para una parte de lo que dicen las tarjetas, que quedó fuera, con el número de tarjetas: {fields}. Un archivo .deck lo guarda todo.</translation>
    </message>
    <message>
        <source>A {ending} file holds no pictures and sounds, so {count} of them were left behind; a .deck or .apkg file takes them along.</source>
        <translation>Un archivo {ending} no contiene imágenes ni sonidos, así que {count} de ellos no se incluyeron; un archivo .deck o .apkg los lleva consigo.</translation>
    </message>
    <message>
        <source>This is {title} {version}; you have {known}, which is newer and is kept. Say so if the older one is to replace it (--anyway).</source>
        <translation>Este es {title} {version}; usted tiene {known}, que es más nuevo y se conserva. Si el anterior debe reemplazarlo, indíquelo (--anyway).</translation>
    </message>
    <message>
        <source>“{title}” bears the id “{deck}” of your deck “{known}”, but seems to be another deck, so it is left out; give it an id of its own, or say that it is the same (--anyway).</source>
        <translation>“{title}” lleva el id “{deck}” de su mazo “{known}”, pero parece ser otro mazo, así que se deja fuera; dele un id propio, o indique que es el mismo (--anyway).</translation>
    </message>
    <message>
        <source>Rows without an id that were taken for cards that you have, as the words or the answer are much alike: {count}, this one first. Look whether each is the same card; give a row that is another card an id of its own in the file.</source>
        <translation>Filas sin id que se tomaron por tarjetas que usted tiene, porque las palabras o la respuesta se parecen mucho: {count}, esta es la primera. Mire si cada una es la misma tarjeta; a una fila que sea otra tarjeta, dele un id propio en el archivo.</translation>
    </message>
    <message>
        <source>Your deck “{known}” has none of the {count} questions here, though the file bears its name, so they are left out; say that they go there (--into {deck}), or rename the file to make a deck of them.</source>
        <translation>Su mazo «{known}» no tiene ninguna de las {count} preguntas de aquí, aunque el archivo lleva su nombre, así que se dejan fuera; diga que van ahí (--into {deck}), o cambie el nombre del archivo para hacer con ellas un mazo.</translation>
    </message>
    <message>
        <source>“{name}” is the file that is read, and writing it anew could lose what only it holds, so it was left as it is; choose another name.</source>
        <translation>«{name}» es el archivo que se lee, y escribirlo de nuevo podría perder lo que solo él contiene, así que se dejó como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>{count} rows without an id were taken for cards that you have, by their text; look at the list of changes and keep a copy of the file with the ids filled in.</source>
        <translation>{count} filas sin id se tomaron, por su texto, por tarjetas que usted tiene; vea la lista de cambios y guarde una copia del archivo con los ids completados.</translation>
    </message>
    <message>
        <source>This copy is damaged or not complete, so it was left alone. Your collection is as it was; choose another copy, or copy the file again from where it came.</source>
        <translation>Esta copia está dañada o incompleta, así que no se tocó. Su colección está como estaba; elija otra copia, o copie otra vez el archivo desde donde vino.</translation>
    </message>
    <message>
        <source>This is no copy that Flashcards saved. Choose a file that ends in .flashcards, or one of the folder backups. A deck is opened with File, Open or import.</source>
        <translation>Esta no es una copia que guardó Flashcards. Elija un archivo que termine en .flashcards, o uno de la carpeta backups. Un mazo se abre con Archivo, Abrir o importar.</translation>
    </message>
    <message>
        <source>This copy holds a file that Flashcards does not save ({name}), so it was left alone. Your collection is as it was.</source>
        <translation>Esta copia contiene un archivo que Flashcards no guarda ({name}), así que no se tocó. Su colección está como estaba.</translation>
    </message>
    <message>
        <source>Unpacked, this copy grows past the limit of {limit} MB, so it was left alone. Your collection is as it was.</source>
        <translation>Al descomprimirse, esta copia pasa del límite de {limit} MB, así que no se tocó. Su colección está como estaba.</translation>
    </message>
    <message>
        <source>This copy was saved by a newer Flashcards. Install the newer version here to go on from it. Your collection is as it was.</source>
        <translation>Esta copia la guardó un Flashcards más nuevo. Instale aquí la versión más nueva para continuar desde ella. Su colección está como estaba.</translation>
    </message>
    <message>
        <source>This is no file of notes on cards; ask the learner to save it anew.</source>
        <translation>Este no es un archivo de notas sobre tarjetas; pida a quien estudia que lo guarde de nuevo.</translation>
    </message>
    <message>
        <source>This line is no note on a card; the file was changed or cut off. Ask the learner to save it anew.</source>
        <translation>Esta línea no es una nota sobre una tarjeta; el archivo se cambió o se cortó. Pida a quien estudia que lo guarde de nuevo.</translation>
    </message>
    <message>
        <source>The file holds too many notes; the most is {limit}.</source>
        <translation>El archivo contiene demasiadas notas; el máximo es {limit}.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{title}”</source>
        <translation>Publicar “{title}”</translation>
    </message>
    <message>
        <source>Looking through the deck…</source>
        <translation>Revisando el mazo…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>What this version brings</source>
        <translation>Lo que trae esta versión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Version and file</source>
        <translation>Versión y archivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Deck, as readable text</source>
        <translation>Mazo, como texto legible</translation>
    </message>
    <message>
        <source>Deck with its pictures and sounds</source>
        <translation>Mazo con sus imágenes y sonidos</translation>
    </message>
    <message>
        <source>Deck for other programs (JSON)</source>
        <translation>Mazo para otros programas (JSON)</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Hoja de cálculo (Excel)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>A spreadsheet or table holds less: no topics&apos; shares, traps or dates.</source>
        <translation>Una hoja de cálculo o una tabla contiene menos: sin porcentajes de los temas, trampas ni fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay here and are not published.</source>
        <translation>
            <numerusform>%n borrador se queda aquí y no se publica.</numerusform>
            <numerusform>%n borradores se quedan aquí y no se publican.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are in it.</source>
        <translation>
            <numerusform>Contiene %n tarjeta.</numerusform>
            <numerusform>Contiene %n tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Qué dice la comprobación</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) on how cards could teach or test better. None keeps you from publishing.</source>
        <translation>
            <numerusform>%n sugerencia sobre cómo las tarjetas podrían enseñar o preguntar mejor. No le impide publicar.</numerusform>
            <numerusform>%n sugerencias sobre cómo las tarjetas podrían enseñar o preguntar mejor. Ninguna le impide publicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the deck&apos;s file goes</source>
        <translation>A dónde va el archivo del mazo</translation>
    </message>
    <message>
        <source>Version {version} is written to “{name}”.</source>
        <translation>La versión {version} está escrita en “{name}”.</translation>
    </message>
    <message>
        <source>Give this file to your learners. They open it in Flashcards, see what changes, and keep their progress.</source>
        <translation>Dé este archivo a quienes estudian con usted. Lo abren en Flashcards, ven qué cambia y conservan su progreso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>New cards: {count}</source>
        <translation>Tarjetas nuevas: {count}</translation>
    </message>
    <message>
        <source>Reworded: {count}</source>
        <translation>Con otro texto: {count}</translation>
    </message>
    <message>
        <source>Another best answer: {count}</source>
        <translation>Con otra mejor respuesta: {count}</translation>
    </message>
    <message>
        <source>In another topic: {count}</source>
        <translation>En otro tema: {count}</translation>
    </message>
    <message>
        <source>No longer in the deck: {count}</source>
        <translation>Ya no están en el mazo: {count}</translation>
    </message>
    <message>
        <source>The first number rises: a best answer is another now, or a card has left the deck.</source>
        <translation>Sube el primer número: una mejor respuesta ahora es otra, o una tarjeta salió del mazo.</translation>
    </message>
    <message>
        <source>The second number rises: there are new cards.</source>
        <translation>Sube el segundo número: hay tarjetas nuevas.</translation>
    </message>
    <message>
        <source>The third number rises: only wording changed.</source>
        <translation>Sube el tercer número: solo cambiaron palabras.</translation>
    </message>
    <message>
        <source>This deck was not published from here before.</source>
        <translation>Este mazo no se ha publicado antes desde aquí.</translation>
    </message>
    <message>
        <source>Nothing has changed since version {version}.</source>
        <translation>Nada ha cambiado desde la versión {version}.</translation>
    </message>
    <message>
        <source>Compared with version {version}:</source>
        <translation>Comparado con la versión {version}:</translation>
    </message>
    <message>
        <source>About the deck itself: {fields}</source>
        <translation>Sobre el mazo mismo: {fields}</translation>
    </message>
    <message>
        <source>{question} ({fields})</source>
        <translation>{question} ({fields})</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>oración</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>por qué importa</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>best answer</source>
        <translation>mejor respuesta</translation>
    </message>
    <message>
        <source>order of the options</source>
        <translation>orden de las opciones</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>traps</source>
        <translation>trampas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>título corto</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autoría</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>share of the exam</source>
        <translation>parte del examen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>review dates</source>
        <translation>fechas de revisión</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file was damaged. Your cards and answers were read out of it.</source>
        <translation>El archivo estaba dañado. Sus tarjetas y respuestas se leyeron de él.</translation>
    </message>
    <message>
        <source>The file was damaged. The newest copy came back, with {added} later answers added; cards changed after it are as they were then.</source>
        <translation>El archivo estaba dañado. Se recuperó la copia más nueva, con {added} respuestas posteriores agregadas; las tarjetas que cambiaron después de la copia están como eran entonces.</translation>
    </message>
    <message>
        <source>The file was damaged and there was no copy. Your answers came back from their log; import your own decks again.</source>
        <translation>El archivo estaba dañado y no había ninguna copia. Sus respuestas se recuperaron de su registro; importe otra vez sus propios mazos.</translation>
    </message>
    <message>
        <source>The collection file was gone or empty. The newest copy came back, with {added} later answers added; cards changed after it are as they were then.</source>
        <translation>El archivo de la colección faltaba o estaba vacío. Se recuperó la copia más nueva, con {added} respuestas posteriores agregadas; las tarjetas que cambiaron después de la copia están como eran entonces.</translation>
    </message>
    <message>
        <source>The collection file was gone or empty and there was no copy. Your answers came back from their log; import your own decks again.</source>
        <translation>El archivo de la colección faltaba o estaba vacío y no había ninguna copia. Sus respuestas se recuperaron de su registro; importe otra vez sus propios mazos.</translation>
    </message>
    <message>
        <source>The collection now holds {answers} answers, {cards} cards.</source>
        <translation>La colección contiene ahora {answers} respuestas y {cards} tarjetas.</translation>
    </message>
    <message>
        <source>{lacking} answers could not be read and are missing.</source>
        <translation>{lacking} respuestas no se pudieron leer y faltan.</translation>
    </message>
    <message>
        <source>Answers that neither the copy nor the log holds are lost.</source>
        <translation>Se perdieron las respuestas que no están ni en la copia ni en el registro.</translation>
    </message>
    <message>
        <source>The damaged file is kept at {kept}.</source>
        <translation>El archivo dañado se conserva en {kept}.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Ways out</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Copy details for help</source>
        <translation>Copiar los detalles para pedir ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Your collection could not be opened</source>
        <translation>No se pudo abrir su colección</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>¿A dónde debe ir la copia?</translation>
    </message>
    <message>
        <source>Which folder should be opened?</source>
        <translation>¿Qué carpeta se debe abrir?</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}.</source>
        <translation>No respondió ningún administrador de archivos. La carpeta es {folder}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>A part of the file on disk is damaged. This can follow a full disk or a sudden power cut. You did nothing wrong.</source>
        <translation>Una parte del archivo en el disco está dañada. Esto puede pasar cuando el disco está lleno o se corta la luz de pronto. Usted no hizo nada mal.</translation>
    </message>
    <message>
        <source>The file collection.db in this folder was made or changed by another program.</source>
        <translation>El archivo collection.db de esta carpeta lo creó o lo cambió otro programa.</translation>
    </message>
    <message>
        <source>Flashcards is already open with this collection, in another window or command.</source>
        <translation>Flashcards ya está abierto con esta colección, en otra ventana o en otro comando.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Flashcards than this.</source>
        <translation>Esta colección la escribió un Flashcards más nuevo que este.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written to it.</source>
        <translation>El disco está lleno, así que no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>The folder of your collection is not there. It may be on a stick or a network drive that is not connected.</source>
        <translation>La carpeta de su colección no está. Puede estar en una memoria USB o en una unidad de red que no está conectada.</translation>
    </message>
    <message>
        <source>The folder of your collection cannot be written to from this account.</source>
        <translation>Desde esta cuenta no se puede escribir en la carpeta de su colección.</translation>
    </message>
    <message>
        <source>Nothing was changed. The newer version opens it as it is.</source>
        <translation>No se cambió nada. La versión más nueva la abre tal como está.</translation>
    </message>
    <message>
        <source>That file is untouched, and so is all else in the folder.</source>
        <translation>Ese archivo sigue intacto, y también todo lo demás de la carpeta.</translation>
    </message>
    <message>
        <source>Everything you saved is kept. Nothing was changed.</source>
        <translation>Todo lo que guardó se conserva. No se cambió nada.</translation>
    </message>
    <message>
        <source>The damaged file is untouched. Looking what can be read…</source>
        <translation>El archivo dañado sigue intacto. Viendo qué se puede leer…</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>The damaged file is untouched.</source>
        <translation>El archivo dañado sigue intacto.</translation>
    </message>
    <message numerus="yes">
        <source>There is a good copy from {when}, with %n answer(s).</source>
        <translation>
            <numerusform>Hay una copia en buen estado ({when}), con %n respuesta.</numerusform>
            <numerusform>Hay una copia en buen estado ({when}), con %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later answer(s) could be read and can be added.</source>
        <translation>
            <numerusform>%n respuesta posterior se pudo leer y se puede agregar.</numerusform>
            <numerusform>%n respuestas posteriores se pudieron leer y se pueden agregar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could be read.</source>
        <translation>
            <numerusform>Se pudo leer %n respuesta.</numerusform>
            <numerusform>Se pudieron leer %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it could be read, and there is no copy.</source>
        <translation>No se pudo leer nada de él, y no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Takes a few seconds. The damaged file is set aside, not deleted.</source>
        <translation>Toma unos segundos. El archivo dañado se aparta, no se elimina.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The file of your collection is gone or empty, though there was one in this folder. A program that cleans up or copies files can do that, or a disk that fails. You did nothing wrong.</source>
        <translation>El archivo de su colección falta o está vacío, aunque había uno en esta carpeta. Puede hacerlo un programa que limpia o copia archivos, o un disco que falla. Usted no hizo nada mal.</translation>
    </message>
    <message>
        <source>Flashcards cannot keep its files at {place}. Something else lies there, or it is no place for files.</source>
        <translation>Flashcards no puede guardar sus archivos en {place}. Allí hay otra cosa, o no es un lugar para archivos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Looking what can be brought back…</source>
        <translation>No se cambió nada. Viendo qué se puede recuperar…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no copy, and no log of your answers.</source>
        <translation>No hay ninguna copia ni un registro de sus respuestas.</translation>
    </message>
    <message>
        <source>Restore the copy from {when}</source>
        <translation>Restaurar la copia ({when})</translation>
    </message>
    <message numerus="yes">
        <source>Restore the copy from {when} and add the %n answer(s)</source>
        <translation>
            <numerusform>Restaurar la copia ({when}) y agregar %n respuesta</numerusform>
            <numerusform>Restaurar la copia ({when}) y agregar las %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n answer(s) from their log</source>
        <translation>
            <numerusform>Restaurar %n respuesta desde su registro</numerusform>
            <numerusform>Restaurar %n respuestas desde su registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore your cards and %n answer(s)</source>
        <translation>
            <numerusform>Restaurar sus tarjetas y %n respuesta</numerusform>
            <numerusform>Restaurar sus tarjetas y %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a few seconds.</source>
        <translation>Toma unos segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be read and are missing.</source>
        <translation>
            <numerusform>%n respuesta no se pudo leer y falta.</numerusform>
            <numerusform>%n respuestas no se pudieron leer y faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that could not be read, and that no copy or log holds, are lost.</source>
        <translation>Se pierden las respuestas que no se pudieron leer y que ninguna copia ni el registro guarda.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Import your own decks again: your progress then joins them.</source>
        <translation>Importe otra vez sus propios mazos: su progreso se une entonces a ellos.</translation>
    </message>
    <message>
        <source>Answers that neither the copy nor the log holds are lost. Cards changed after the copy come back as they were.</source>
        <translation>Se pierden las respuestas que no están en la copia ni en el registro. Las tarjetas que cambiaron después de la copia vuelven como eran.</translation>
    </message>
    <message>
        <source>No answer is lost. Cards changed after the copy come back as they were.</source>
        <translation>No se pierde ninguna respuesta. Las tarjetas que cambiaron después de la copia vuelven como eran.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), from {first} to {last}. You see the date and the number of answers of each.</source>
        <translation>
            <numerusform>%n copia de seguridad (primera: {first}; última: {last}). Usted ve la fecha y el número de respuestas.</numerusform>
            <numerusform>%n copias de seguridad (primera: {first}; última: {last}). Usted ve la fecha y el número de respuestas de cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>Elegir otra copia</translation>
    </message>
    <message>
        <source>Show copies</source>
        <translation>Mostrar copias</translation>
    </message>
    <message>
        <source>Look without changing anything</source>
        <translation>Ver sin cambiar nada</translation>
    </message>
    <message>
        <source>Opens what can be read. You can export, but not study.</source>
        <translation>Abre lo que se puede leer. Puede exportar, pero no estudiar.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Start with an empty collection</source>
        <translation>Empezar con una colección vacía</translation>
    </message>
    <message>
        <source>Your files stay in their folder, under “backups”.</source>
        <translation>Sus archivos se quedan en su carpeta, dentro de “backups”.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacía</translation>
    </message>
    <message>
        <source>Close the other window or command first.</source>
        <translation>Primero cierre la otra ventana o el otro comando.</translation>
    </message>
    <message>
        <source>Make some room on the disk first.</source>
        <translation>Primero libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Connect the drive that the folder is on first.</source>
        <translation>Primero conecte la unidad donde está la carpeta.</translation>
    </message>
    <message>
        <source>Allow writing to the folder first.</source>
        <translation>Primero permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Move away what lies there first.</source>
        <translation>Primero mueva a otro lugar lo que hay allí.</translation>
    </message>
    <message>
        <source>Install the newer Flashcards first.</source>
        <translation>Primero instale el Flashcards más nuevo.</translation>
    </message>
    <message>
        <source>Put the file collection.db back first, if you have it.</source>
        <translation>Ponga primero el archivo collection.db en su lugar, si lo tiene.</translation>
    </message>
    <message>
        <source>Opens the collection as it is now.</source>
        <translation>Abre la colección tal como está ahora.</translation>
    </message>
    <message>
        <source>Open the collection again</source>
        <translation>Abrir la colección otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open a copy elsewhere</source>
        <translation>Abrir una copia en otro lugar</translation>
    </message>
    <message>
        <source>Copies everything to a folder you choose and goes on there.</source>
        <translation>Copia todo en una carpeta que usted elija y continúa ahí.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Abrir otra carpeta</translation>
    </message>
    <message>
        <source>Opens the collection there, or begins one.</source>
        <translation>Abre ahí la colección o empieza una.</translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>Your road to exam day</source>
        <translation>Su camino al día del examen</translation>
    </message>
    <message>
        <source>Your next {count} days</source>
        <translation>Sus próximos {count} días</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>Exam on {date}.</source>
        <translation>Examen el {date}.</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day.</source>
        <translation>Las teclas de flecha pasan de un día a otro.</translation>
    </message>
    <message>
        <source>{minutes} minutes a day</source>
        <translation>{minutes} minutos al día</translation>
    </message>
    <message>
        <source>Final pass: every card once more</source>
        <translation>Repaso final: cada tarjeta una vez más</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>Repaso final</translation>
    </message>
    <message>
        <source>{day}: exam day</source>
        <translation>{day}: día del examen</translation>
    </message>
    <message>
        <source>Today, {minutes} min</source>
        <translation>Hoy, {minutes} min</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, done</source>
        <translation>Hoy, hecho</translation>
    </message>
    <message>
        <source>Exam {date}</source>
        <translation>Examen {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Tarjetas nuevas</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exam day</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day}: day off</source>
        <translation>{day}: día libre</translation>
    </message>
    <message>
        <source>{day}: done</source>
        <translation>{day}: hecho</translation>
    </message>
    <message>
        <source>{day}: {minutes} min</source>
        <translation>{day}: {minutes} min</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy of my progress</source>
        <translation>Guardar una copia de mi progreso</translation>
    </message>
    <message>
        <source>Decks, pictures, answers and settings are being saved to {name}.</source>
        <translation>Los mazos, las imágenes, las respuestas y los ajustes se están guardando en {name}.</translation>
    </message>
    <message>
        <source>Everything is in {name} ({size}), and was read back to be sure.

Put it on a stick or in a cloud folder. On another computer choose File, Continue from a copy.</source>
        <translation>Todo está en {name} ({size}), y se leyó para comprobarlo.

Póngalo en una memoria USB o en una carpeta en la nube. En otra computadora, elija Archivo, Continuar desde una copia.</translation>
    </message>
</context>
<context>
    <name>ScenarioFields</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Shuffle the options each time</source>
        <translation>Mezclar las opciones cada vez</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Choose {count}</source>
        <translation>Elija {count}</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>questions you had met</source>
        <translation>preguntas que ya había visto</translation>
    </message>
    <message>
        <source>questions you had never seen</source>
        <translation>preguntas que nunca había visto</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}” still needs a word after it.</source>
        <translation>A “{text}” todavía le falta una palabra después.</translation>
    </message>
    <message>
        <source>“{text}” is not known. After “is:” write due, new, starred, resting, trouble, missed, doubted, draft, retired or mock.</source>
        <translation>“{text}” no se conoce. Después de “is:” escriba due, new, starred, resting, trouble, missed, doubted, draft, retired o mock.</translation>
    </message>
    <message>
        <source>“{text}” is not known. After “kind:” write concept, cloze or scenario.</source>
        <translation>“{text}” no se conoce. Después de “kind:” escriba concept, cloze o scenario.</translation>
    </message>
    <message>
        <source>“{text}” is searched for as a word. Conditions begin with deck, domain, tag, is or kind.</source>
        <translation>“{text}” se busca como una palabra. Las condiciones empiezan con deck, domain, tag, is o kind.</translation>
    </message>
    <message>
        <source>A phrase ends with a second quotation mark.</source>
        <translation>Una frase termina con unas segundas comillas.</translation>
    </message>
    <message>
        <source>forgotten {count} times</source>
        <translation>olvidada {count} veces</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>sin ver</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en descanso</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>no longer in the deck</source>
        <translation>ya no está en el mazo</translation>
    </message>
    <message>
        <source>for mock exams</source>
        <translation>para exámenes de práctica</translation>
    </message>
    <message>
        <source>deck paused</source>
        <translation>mazo en pausa</translation>
    </message>
    <message>
        <source>deck archived</source>
        <translation>mazo archivado</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the text of your cards</source>
        <translation>Buscar en el texto de sus tarjetas</translation>
    </message>
    <message>
        <source>Search your cards</source>
        <translation>Buscar en sus tarjetas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes count at once and are kept on this computer.</source>
        <translation>Los cambios valen de inmediato y se guardan en esta computadora.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Hard topics</source>
        <translation>Temas difíciles</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is the one shown below.</source>
        <translation>No respondió ningún administrador de archivos. La carpeta es la que se muestra abajo.</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>{today} today</source>
        <translation>{today} hoy</translation>
    </message>
    <message>
        <source>{today} today, {by_exam} by exam day</source>
        <translation>{today} hoy, {by_exam} para el día del examen</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>What your exam asks</source>
        <translation>Lo que pregunta su examen</translation>
    </message>
    <message>
        <source>States ask their topics in different shares. The plan, the mock exams and where you stand follow what you choose here.</source>
        <translation>Cada estado pregunta los temas en porcentajes distintos. El plan, los exámenes de práctica y “Cómo va” siguen lo que elija aquí.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Share of {topic}</source>
        <translation>Porcentaje de {topic}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Study now</source>
        <translation>Estudiar ahora</translation>
    </message>
    <message>
        <source>Open or import a file</source>
        <translation>Abrir o importar un archivo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>To the next or the last control</source>
        <translation>Al control siguiente o al anterior</translation>
    </message>
    <message>
        <source>Among your cards</source>
        <translation>Entre sus tarjetas</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>Buscar tarjetas</translation>
    </message>
    <message>
        <source>Edit the card of this row</source>
        <translation>Editar la tarjeta de esta fila</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Give a star, or take it away</source>
        <translation>Destacar o dejar de destacar</translation>
    </message>
    <message>
        <source>Let cards rest, or wake them</source>
        <translation>Poner tarjetas en descanso o despertarlas</translation>
    </message>
    <message>
        <source>Practice the selected cards</source>
        <translation>Practicar las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Move to another deck</source>
        <translation>Mover a otro mazo</translation>
    </message>
    <message>
        <source>Add a tag, or take one away</source>
        <translation>Agregar o quitar una etiqueta</translation>
    </message>
    <message>
        <source>History of the card</source>
        <translation>Historial de la tarjeta</translation>
    </message>
    <message>
        <source>Delete, once asked</source>
        <translation>Eliminar, después de preguntar</translation>
    </message>
    <message>
        <source>Undo, or do it again</source>
        <translation>Deshacer o rehacer</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>While you study</source>
        <translation>Mientras estudia</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Not yet, Hard, Good, Easy</source>
        <translation>Aún no, Difícil, Bien, Fácil</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>I doubt this card</source>
        <translation>Tengo dudas sobre esta tarjeta</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>Editar esta tarjeta</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>In a situation, before the check</source>
        <translation>En una situación, antes de comprobar</translation>
    </message>
    <message>
        <source>Pick an option; 1 to 4 do the same</source>
        <translation>Elegir una opción; 1 a 4 hacen lo mismo</translation>
    </message>
    <message>
        <source>Pick the option above or below</source>
        <translation>Elegir la opción de arriba o de abajo</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>In a mock exam</source>
        <translation>En un examen de práctica</translation>
    </message>
    <message>
        <source>Strike an option out, or bring it back</source>
        <translation>Tachar una opción o recuperarla</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Marcar para después</translation>
    </message>
    <message>
        <source>Next or previous question</source>
        <translation>Pregunta siguiente o anterior</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tomar un descanso</translation>
    </message>
</context>
<context>
    <name>SideItem</name>
    <message>
        <source>This page is open</source>
        <translation>Esta página está abierta</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Source: {sources}.</source>
        <translation>Fuente: {sources}.</translation>
    </message>
    <message>
        <source>Check for updates: this may have changed.</source>
        <translation>Busque novedades: esto puede haber cambiado.</translation>
    </message>
    <message>
        <source>Reviewed {month}.</source>
        <translation>Revisada en {month}.</translation>
    </message>
</context>
<context>
    <name>SpreadStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the spread</source>
        <translation>Deshacer el reparto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The {cards} cards that waited are spread over {days}.</source>
        <translation>Las {cards} tarjetas que esperaban se reparten en {days}.</translation>
    </message>
    <message>
        <source>The cards that waited are spread over {days}.</source>
        <translation>Las tarjetas que esperaban se reparten en {days}.</translation>
    </message>
    <message>
        <source>You still reach every card before {date}.</source>
        <translation>Aun así, verá todas las tarjetas antes del {date}.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>If you follow the plan: about {low} to {high} of 100 questions like the ones in this app.</source>
        <translation>Si sigue el plan: unas {low} a {high} de 100 preguntas como las de esta app.</translation>
    </message>
    <message>
        <source>As of today, without more study: about {low} to {high}.</source>
        <translation>A hoy, sin estudiar más: unas {low} a {high}.</translation>
    </message>
    <message>
        <source>After about two more weeks of study we can say more.</source>
        <translation>Después de unas dos semanas más de estudio podremos decir más.</translation>
    </message>
    <message>
        <source>After some more days of study we can say more.</source>
        <translation>Después de algunos días más de estudio podremos decir más.</translation>
    </message>
    <message>
        <source>{topic} would help most: {unseen} of its {total} cards are still to come.</source>
        <translation>Lo que más ayudaría es {topic}: faltan por ver {unseen} de sus {total} tarjetas.</translation>
    </message>
    <message>
        <source>{topic} would help most.</source>
        <translation>Lo que más ayudaría es {topic}.</translation>
    </message>
    <message>
        <source>{topic} would help most: one card is still to come.</source>
        <translation>Lo que más ayudaría es {topic}: falta por ver una tarjeta.</translation>
    </message>
    <message>
        <source>A dash means: {later}</source>
        <translation>Una raya significa: {later}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>más probable que no</translation>
    </message>
    <message>
        <source>about even</source>
        <translation>tan probable como no</translation>
    </message>
    <message>
        <source>less likely than not, so far</source>
        <translation>por ahora, algo menos probable que no</translation>
    </message>
    <message>
        <source>not likely yet</source>
        <translation>todavía poco probable</translation>
    </message>
</context>
<context>
    <name>StandingScreen</name>
    <message>
        <source>Where you stand</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Add exam date</source>
        <translation>Agregar fecha del examen</translation>
    </message>
    <message>
        <source>A range holds 80 times of 100 and is about questions like the ones in this app; your board&apos;s may differ.</source>
        <translation>Un rango se cumple 80 de cada 100 veces y trata de preguntas como las de esta app; las de su junta pueden ser distintas.</translation>
    </message>
    <message>
        <source>None of your decks is for an exam.</source>
        <translation>Ninguno de sus mazos es para un examen.</translation>
    </message>
    <message>
        <source>Calm numbers is on: scores and counts are hidden, as you chose.</source>
        <translation>“Números tranquilos” está activado: no se muestran puntajes ni cantidades, como usted eligió.</translation>
    </message>
</context>
<context>
    <name>StandingTopics</name>
    <message>
        <source>By topic, of 100</source>
        <translation>Por tema, de 100</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>by exam day, if you follow the plan</source>
        <translation>para el día del examen, si sigue el plan</translation>
    </message>
    <message>
        <source>not enough answers yet</source>
        <translation>aún no hay suficientes respuestas</translation>
    </message>
    <message>
        <source>{low} to {high} today</source>
        <translation>{low} a {high} hoy</translation>
    </message>
    <message>
        <source>{today}, {low} to {high} by exam day</source>
        <translation>{today}, {low} a {high} para el día del examen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>There are no answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>{days} days of study, {minutes} minutes in all</source>
        <translation>{days} días de estudio, {minutes} minutos en total</translation>
    </message>
    <message>
        <source>1 day of study, {minutes} minutes in all</source>
        <translation>1 día de estudio, {minutes} minutos en total</translation>
    </message>
    <message>
        <source>remembered: {part} of {whole} reviews ({of_100} %)</source>
        <translation>recordadas: {part} de {whole} repasos ({of_100} %)</translation>
    </message>
    <message>
        <source>remembered: no reviews yet</source>
        <translation>recordadas: aún no hay repasos</translation>
    </message>
    <message>
        <source>missed {missed} of {answers}: {card}</source>
        <translation>sin acertar {missed} de {answers}: {card}</translation>
    </message>
    <message>
        <source>trap: {trap}, chosen in {chosen} of {chances}</source>
        <translation>trampa: {trap}, elegida en {chosen} de {chances}</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firmes</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>just met</source>
        <translation>recién vistas</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>sin ver</translation>
    </message>
</context>
<context>
    <name>StatisticsFiles</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>No se pudo escribir {path}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>StatisticsHead</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Print or save PDF</source>
        <translation>Imprimir o guardar PDF</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Since the first day</source>
        <translation>Desde el primer día</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>There is nothing to print before the first answer.</source>
        <translation>No hay nada que imprimir antes de la primera respuesta.</translation>
    </message>
    <message>
        <source>In all your answers so far</source>
        <translation>En todas sus respuestas hasta ahora</translation>
    </message>
    <message>
        <source>In your answers of this time</source>
        <translation>En sus respuestas de este período</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the days as CSV…</source>
        <translation>Guardar los días como CSV…</translation>
    </message>
</context>
<context>
    <name>StatisticsPaper</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>There is nothing to print before the first answer.</source>
        <translation>No hay nada que imprimir antes de la primera respuesta.</translation>
    </message>
    <message>
        <source>Your figures will stand here</source>
        <translation>Aquí estarán sus números</translation>
    </message>
    <message>
        <source>After your first answers you see your days, topics and what to look at.</source>
        <translation>Después de sus primeras respuestas verá sus días, sus temas y en qué fijarse.</translation>
    </message>
    <message>
        <source>Study now</source>
        <translation>Estudiar ahora</translation>
    </message>
    <message>
        <source>Adding up your answers…</source>
        <translation>Sumando sus respuestas…</translation>
    </message>
    <message>
        <source>Calm numbers is on: scores and counts are hidden, as you chose.</source>
        <translation>“Números tranquilos” está activado: no se muestran puntajes ni cantidades, como usted eligió.</translation>
    </message>
    <message>
        <source>Study days</source>
        <translation>Días de estudio</translation>
    </message>
</context>
<context>
    <name>StillTime</name>
    <message>
        <source>Ahead of the plan</source>
        <translation>Adelantar el plan</translation>
    </message>
    <message>
        <source>Cards I missed</source>
        <translation>Las no acertadas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>One topic…</source>
        <translation>Un tema…</translation>
    </message>
    <message>
        <source>Learn more now</source>
        <translation>Aprender más ahora</translation>
    </message>
    <message>
        <source>10 new cards beyond today&apos;s plan</source>
        <translation>10 tarjetas nuevas además del plan de hoy</translation>
    </message>
    <message>
        <source>Still have time?</source>
        <translation>¿Le queda tiempo?</translation>
    </message>
    <message numerus="yes">
        <source>See %n card(s) once more</source>
        <translation>
            <numerusform>Ver %n tarjeta otra vez</numerusform>
            <numerusform>Ver %n tarjetas otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>See some cards once more</source>
        <translation>Ver algunas tarjetas otra vez</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Last time: {grade}, {ago}</source>
        <translation>La última vez: {grade}, {ago}</translation>
    </message>
    <message>
        <source>This card talks about {topics}</source>
        <translation>Esta tarjeta habla de {topics}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>suicidio</translation>
    </message>
    <message>
        <source>overdose</source>
        <translation>sobredosis</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>abuso</translation>
    </message>
    <message>
        <source>trauma</source>
        <translation>trauma</translation>
    </message>
    <message>
        <source>About US federal law and programs.</source>
        <translation>Sobre leyes y programas federales de Estados Unidos.</translation>
    </message>
    <message>
        <source>Rules differ by state; check yours.</source>
        <translation>Las reglas varían según el estado; consulte las del suyo.</translation>
    </message>
    <message>
        <source>This was not saved. Everything before it is safe, and the card stays here. {cause}</source>
        <translation>Esto no se guardó. Todo lo anterior está a salvo, y la tarjeta se queda aquí. {cause}</translation>
    </message>
    <message>
        <source>The disk is full: make some room, then try again.</source>
        <translation>El disco está lleno: libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The folder of your cards cannot be written to: allow writing, then try again.</source>
        <translation>No se puede escribir en la carpeta de sus tarjetas: permita escribir e intente de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using your cards: close it, then try again.</source>
        <translation>Otro programa está usando sus tarjetas: ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file of your cards was removed or replaced while Flashcards was open: put it back and try again, or restart the program.</source>
        <translation>El archivo de sus tarjetas se quitó o se reemplazó mientras Flashcards estaba abierto: póngalo otra vez en su lugar e inténtelo de nuevo, o reinicie el programa.</translation>
    </message>
    <message>
        <source>The file of your cards cannot be read: restart the program to check it.</source>
        <translation>No se puede leer el archivo de sus tarjetas: abra de nuevo el programa para comprobarlo.</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Progress of this session</source>
        <translation>Avance de esta sesión</translation>
    </message>
    <message>
        <source>If this is hard</source>
        <translation>Si esto es difícil</translation>
    </message>
    <message>
        <source>Undo the last answer (Ctrl+Z)</source>
        <translation>Deshacer la última respuesta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Destacar (S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Why this card today?</source>
        <translation>¿Por qué esta tarjeta hoy?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Rest until I wake it</source>
        <translation>Descansar hasta que yo la despierte</translation>
    </message>
    <message>
        <source>I doubt this card…</source>
        <translation>Tengo dudas sobre esta tarjeta…</translation>
    </message>
    <message>
        <source>Edit this card…</source>
        <translation>Editar esta tarjeta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Take the star away (S)</source>
        <translation>Dejar de destacar (S)</translation>
    </message>
</context>
<context>
    <name>StudyChoice</name>
    <message>
        <source>Practice &amp;starred cards</source>
        <translation>Practicar &amp;destacadas</translation>
    </message>
    <message>
        <source>Practice cards &amp;missed this week</source>
        <translation>Practicar las &amp;no acertadas de esta semana</translation>
    </message>
    <message>
        <source>Practice &amp;trouble cards</source>
        <translation>Practicar las que &amp;cuestan</translation>
    </message>
    <message>
        <source>Cards n&amp;ot seen yet</source>
        <translation>Tarjetas &amp;sin ver</translation>
    </message>
</context>
<context>
    <name>StudyMarks</name>
    <message>
        <source>That card waits until tomorrow.</source>
        <translation>Esa tarjeta espera hasta mañana.</translation>
    </message>
    <message>
        <source>That card rests until you wake it.</source>
        <translation>Esa tarjeta descansa hasta que usted la despierte.</translation>
    </message>
    <message>
        <source>{topic} is resting.</source>
        <translation>{topic}: en descanso.</translation>
    </message>
    <message>
        <source>Your note on this card is kept.</source>
        <translation>Su nota sobre esta tarjeta se conserva.</translation>
    </message>
</context>
<context>
    <name>StudyNotices</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>StudyScreen</name>
    <message>
        <source>The last answer is taken back.</source>
        <translation>Se deshizo la última respuesta.</translation>
    </message>
</context>
<context>
    <name>StudyTab</name>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Your plan fits these minutes. Off: 20 new cards a day.</source>
        <translation>Su plan se ajusta a estos minutos. Desactivado: 20 tarjetas nuevas al día.</translation>
    </message>
    <message>
        <source>How you rate yourself</source>
        <translation>Cómo se califica usted</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Cuatro respuestas</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dos respuestas</translation>
    </message>
    <message>
        <source>Not yet, Hard, Good, Easy; or Not yet, I knew it.</source>
        <translation>Aún no, Difícil, Bien, Fácil; o Aún no, Lo sabía.</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <translation>Un nuevo día empieza a las</translation>
    </message>
    <message>
        <source>Answers before this hour count for the day before.</source>
        <translation>Las respuestas antes de esta hora cuentan para el día anterior.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
    <message>
        <source>A to D, S and N while you study. Off: letters do nothing by themselves.</source>
        <translation>A a D, S y N mientras estudia. Desactivado: las letras solas no hacen nada.</translation>
    </message>
    <message>
        <source>Spread reviews</source>
        <translation>Repartir repasos</translation>
    </message>
    <message>
        <source>Without an exam: even days out a little, and keep related cards apart. With an exam the plan does it.</source>
        <translation>Sin examen: equilibra un poco los días y separa las tarjetas relacionadas. Con examen, el plan lo hace.</translation>
    </message>
    <message>
        <source>Add the date when you know it.</source>
        <translation>Agregue la fecha cuando la sepa.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Falta %n día</numerusform>
            <numerusform>Faltan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyTrouble</name>
    <message numerus="yes">
        <source>The card before was forgotten %n time(s). It keeps coming.</source>
        <translation>
            <numerusform>La tarjeta anterior se olvidó %n vez. Sigue viniendo.</numerusform>
            <numerusform>La tarjeta anterior se olvidó %n veces. Sigue viniendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That card rests until you wake it.</source>
        <translation>Esa tarjeta descansa hasta que usted la despierte.</translation>
    </message>
</context>
<context>
    <name>StudyWords</name>
    <message>
        <source>about {duration} left</source>
        <translation>quedan cerca de {duration}</translation>
    </message>
    <message>
        <source>Card {place}</source>
        <translation>Tarjeta {place}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>Practice: dates stay as they are.</source>
        <translation>Práctica: las fechas quedan como están.</translation>
    </message>
    <message>
        <source>Once more: {place} of {total}</source>
        <translation>Una vez más: {place} de {total}</translation>
    </message>
    <message>
        <source>That was {duration}</source>
        <translation>Fueron {duration}</translation>
    </message>
    <message>
        <source>A first step is done</source>
        <translation>Ya dio un primer paso</translation>
    </message>
    <message>
        <source>You are warmed up</source>
        <translation>Ya entró en calor</translation>
    </message>
    <message>
        <source>You studied more than the plan</source>
        <translation>Estudió más que el plan</translation>
    </message>
    <message>
        <source>You went through these ideas</source>
        <translation>Ya repasó estas ideas</translation>
    </message>
    <message>
        <source>Nothing is waiting right now</source>
        <translation>Ahora mismo no hay nada en espera</translation>
    </message>
    <message>
        <source>This topic is done for today</source>
        <translation>Este tema está hecho por hoy</translation>
    </message>
    <message>
        <source>Today&apos;s plan is done</source>
        <translation>El plan de hoy está hecho</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Terminar por hoy</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Volver a Inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} in {duration}.</source>
        <translation>{cards} en {duration}.</translation>
    </message>
    <message>
        <source>{count} of them can be seen once more.</source>
        <translation>Puede ver {count} de ellas otra vez.</translation>
    </message>
    <message>
        <source>Tomorrow is a day off.</source>
        <translation>Mañana es un día libre.</translation>
    </message>
    <message>
        <source>Tomorrow: nothing is planned yet.</source>
        <translation>Mañana: todavía no hay nada previsto.</translation>
    </message>
    <message>
        <source>Tomorrow: about {duration}.</source>
        <translation>Mañana: cerca de {duration}.</translation>
    </message>
    <message>
        <source>The exam is tomorrow.</source>
        <translation>El examen es mañana.</translation>
    </message>
    <message numerus="yes">
        <source>The exam is in %n day(s).</source>
        <translation>
            <numerusform>El examen es en %n día.</numerusform>
            <numerusform>El examen es en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards you did not know yet can come once more now. Both choices are fine; tomorrow&apos;s plan is the same.</source>
        <translation>Las tarjetas que aún no sabía pueden venir ahora una vez más. Las dos opciones están bien; el plan de mañana es el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) you did not know yet can come once more now. Both choices are fine; tomorrow&apos;s plan is the same.</source>
        <translation>
            <numerusform>%n tarjeta que aún no sabía puede venir ahora una vez más. Las dos opciones están bien; el plan de mañana es el mismo.</numerusform>
            <numerusform>%n tarjetas que aún no sabía pueden venir ahora una vez más. Las dos opciones están bien; el plan de mañana es el mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards on hard topics wait for another day, so that none is the last you see.</source>
        <translation>Las tarjetas sobre temas difíciles esperan a otro día, para que ninguna sea lo último que vea.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on hard topics wait for another day, so that none is the last you see.</source>
        <translation>
            <numerusform>%n tarjeta sobre temas difíciles espera a otro día, para que no sea lo último que vea.</numerusform>
            <numerusform>%n tarjetas sobre temas difíciles esperan a otro día, para que ninguna sea lo último que vea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags of these cards</source>
        <translation>Etiquetas de estas tarjetas</translation>
    </message>
    <message>
        <source>Which tag do they get?</source>
        <translation>¿Qué etiqueta se agrega?</translation>
    </message>
    <message>
        <source>Which tag do they lose?</source>
        <translation>¿Qué etiqueta se quita?</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Agregar la etiqueta</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>It was a guess</source>
        <translation>Adiviné</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Enter shows the answer, u undoes, q stops: </source>
        <translation>Enter muestra la respuesta, u deshace, q termina: </translation>
    </message>
    <message>
        <source>Pick {letters}; Enter shows the best answer, u undoes, q stops: </source>
        <translation>Elija {letters}; Enter muestra la mejor respuesta, u deshace, q termina: </translation>
    </message>
    <message>
        <source>Pick {count} of {letters}, such as AC; Enter shows them, q stops: </source>
        <translation>Elija {count} de {letters}, como AC; Enter las muestra, q termina: </translation>
    </message>
    <message>
        <source>Enter goes on, u undoes, q stops: </source>
        <translation>Enter continúa, u deshace, q termina: </translation>
    </message>
    <message>
        <source>This card talks about {topics}. Enter shows it, n means not today: </source>
        <translation>Esta tarjeta habla de {topics}. Enter la muestra, n significa hoy no: </translation>
    </message>
    <message>
        <source>Today&apos;s plan is done. {count} to see once more. Enter sees them, q is done for today: </source>
        <translation>El plan de hoy está hecho. {count} para ver otra vez. Enter las muestra, q termina por hoy: </translation>
    </message>
    <message>
        <source>Today&apos;s plan is done. Well done for showing up.</source>
        <translation>El plan de hoy está hecho. Qué bueno que vino a estudiar.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>No hay ninguna respuesta que deshacer.</translation>
    </message>
    <message>
        <source>Your last answer was taken back.</source>
        <translation>Su última respuesta se deshizo.</translation>
    </message>
    <message>
        <source>Please type one of the choices.</source>
        <translation>Por favor, escriba una de las opciones.</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>Yes: that is the best answer.</source>
        <translation>Sí: esa es la mejor respuesta.</translation>
    </message>
    <message>
        <source>Not the best answer yet. You will see it {when}.</source>
        <translation>Aún no es la mejor respuesta. La verá {when}.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Fuente: {sources}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>About {time} today</source>
        <translation>Cerca de {time} hoy</translation>
    </message>
    <message>
        <source>{review} to review and {new} new.</source>
        <translation>{review} por repasar; nuevas: {new}.</translation>
    </message>
    <message>
        <source>{review} to review.</source>
        <translation>{review} por repasar.</translation>
    </message>
    <message>
        <source>1 new card.</source>
        <translation>1 tarjeta nueva.</translation>
    </message>
    <message>
        <source>{new} new cards.</source>
        <translation>{new} tarjetas nuevas.</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 tarjeta</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} tarjetas</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Hoy no hay nada en espera</translation>
    </message>
    <message>
        <source>Today&apos;s plan is done</source>
        <translation>El plan de hoy está hecho</translation>
    </message>
    <message>
        <source>{topic}: {count}</source>
        <translation>{topic} ({count})</translation>
    </message>
    <message>
        <source>{due} to review, {new} new</source>
        <translation>{due} por repasar, nuevas: {new}</translation>
    </message>
    <message>
        <source>{due} to review</source>
        <translation>{due} por repasar</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>nuevas: {new}</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Al día</translation>
    </message>
</context>
<context>
    <name>TooLittle</name>
    <message>
        <source>At {minutes} minutes a day you will meet about {met} of {total} cards, the most important first.</source>
        <translation>Con {minutes} minutos al día verá cerca de {met} de {total} tarjetas, primero las más importantes.</translation>
    </message>
    <message>
        <source>With your minutes you will meet about {met} of {total} cards, the most important first.</source>
        <translation>Con sus minutos verá cerca de {met} de {total} tarjetas, primero las más importantes.</translation>
    </message>
    <message>
        <source>With your minutes you will not meet every card; the most important come first.</source>
        <translation>Con sus minutos no verá todas las tarjetas; primero vienen las más importantes.</translation>
    </message>
    <message>
        <source>Many cards slip away before they come back. To leave the lightest topics out for now would bring more than to begin them all.</source>
        <translation>Muchas tarjetas se olvidan antes de volver. Dejar fuera por ahora los temas más ligeros daría más que empezarlos todos.</translation>
    </message>
    <message>
        <source>Some cards slip away before they come back. You could leave the lightest topics out for now.</source>
        <translation>Algunas tarjetas se olvidan antes de volver. Podría dejar fuera por ahora los temas más ligeros.</translation>
    </message>
    <message>
        <source>New cards of {topics} wait until after your exam.</source>
        <translation>Las tarjetas nuevas de {topics} esperan hasta después de su examen.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>TooLittleStrip</name>
    <message>
        <source>Leave topics out</source>
        <translation>Dejar temas fuera</translation>
    </message>
    <message numerus="yes">
        <source>Study %n minute(s)</source>
        <translation>
            <numerusform>Estudiar %n minuto</numerusform>
            <numerusform>Estudiar %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {minutes}</source>
        <translation>Seguir con {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>Study %n minute(s) more a day</source>
        <translation>
            <numerusform>Estudiar %n minuto más al día</numerusform>
            <numerusform>Estudiar %n minutos más al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep my minutes</source>
        <translation>Seguir con mis minutos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message>
        <source>Add topic</source>
        <translation>Agregar tema</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Repartir por igual</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Something to study</source>
        <translation>Algo para estudiar</translation>
    </message>
    <message>
        <source>{seen} of {total}</source>
        <translation>{seen} de {total}</translation>
    </message>
    <message>
        <source>{seen} of {total} seen</source>
        <translation>{seen} de {total} vistas</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Study {topic}: {today}</source>
        <translation>Estudiar {topic} ({today})</translation>
    </message>
    <message>
        <source>Learn more of {topic}</source>
        <translation>Aprender más de {topic}</translation>
    </message>
    <message>
        <source>{topic}: every card was seen, and none comes today</source>
        <translation>{topic}: ya vio todas las tarjetas, y hoy no viene ninguna</translation>
    </message>
</context>
<context>
    <name>TopicTable</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>by exam day, if you follow the plan</source>
        <translation>para el día del examen, si sigue el plan</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Where you stand, of 100</source>
        <translation>Cómo va, de 100</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Your %n topic(s)</source>
        <translation>
            <numerusform>Tiene %n tema</numerusform>
            <numerusform>Sus %n temas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsCard</name>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Hace cuatro semanas</translation>
    </message>
    <message>
        <source>Where you stand, of 100 questions like the ones in this app</source>
        <translation>Cómo va, de 100 preguntas como las de esta app</translation>
    </message>
    <message>
        <source>Where you stand, of 100, by topic.</source>
        <translation>Cómo va, de 100, por tema.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>four weeks ago</source>
        <translation>hace cuatro semanas</translation>
    </message>
    <message>
        <source>None of these decks is for an exam.</source>
        <translation>Ninguno de estos mazos es para un examen.</translation>
    </message>
    <message>
        <source>After some more days of study we can say more.</source>
        <translation>Después de algunos días más de estudio podremos decir más.</translation>
    </message>
    <message>
        <source>{topic}: not enough answers yet</source>
        <translation>{topic}: aún no hay suficientes respuestas</translation>
    </message>
    <message>
        <source>{topic}: {value} of 100 today</source>
        <translation>{topic}: {value} de 100 hoy</translation>
    </message>
    <message>
        <source>{said}, {before} four weeks ago</source>
        <translation>{said}, {before} hace cuatro semanas</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>{n} new</source>
        <translation>{n} nuevas</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>{n} con otro texto</translation>
    </message>
    <message>
        <source>{n} with another best answer</source>
        <translation>{n} con otra mejor respuesta</translation>
    </message>
    <message>
        <source>{n} moved to another topic</source>
        <translation>{n} en otro tema</translation>
    </message>
    <message>
        <source>{n} retired</source>
        <translation>{n} fuera del mazo</translation>
    </message>
    <message>
        <source>{n} edited here and in the file</source>
        <translation>{n} con cambios aquí y en el archivo</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} sin cambios</translation>
    </message>
    <message>
        <source>{title} {version}, a new deck: {counts}.</source>
        <translation>{title} {version}, un mazo nuevo: {counts}.</translation>
    </message>
    <message>
        <source>{title} {version}, newer than your {known}: {counts}. Your progress stays.</source>
        <translation>{title} {version}, más nuevo que el suyo ({known}): {counts}. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>{title} {version}, the version you have: {counts}. Your progress stays.</source>
        <translation>{title} {version}, la versión que usted tiene: {counts}. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>{title} {version}, older than your {known}: {counts}. Your progress stays.</source>
        <translation>{title} {version}, anterior al suyo ({known}): {counts}. Su progreso se conserva.</translation>
    </message>
    <message>
        <source>{title} {version} was left out. To take it in all the same, add --anyway.</source>
        <translation>{title} {version} se dejó fuera. Para importarlo de todos modos, agregue --anyway.</translation>
    </message>
    <message>
        <source>Nothing was written, as you asked.</source>
        <translation>No se escribió nada, como usted pidió.</translation>
    </message>
    <message>
        <source>To take it back: flashcards undo-import</source>
        <translation>Para deshacerlo: flashcards undo-import</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}, each with its id. Go on with that file: its rows are known by their ids then.</source>
        <translation>Se escribieron {count} filas en {file}, cada una con su id. Siga con ese archivo: así sus filas se reconocen por sus ids.</translation>
    </message>
    <message>
        <source>Rows of this file have no id. To have them filled in, add: --ids-copy FILE.xlsx</source>
        <translation>Hay filas de este archivo sin id. Para completarlos, agregue: --ids-copy FILE.xlsx</translation>
    </message>
    <message>
        <source>This version brings no deck that is new to you.</source>
        <translation>Esta versión no trae ningún mazo que usted no tenga.</translation>
    </message>
    <message>
        <source>The last import was taken back: {removed} cards removed, {restored} put back as they were, {events} events no longer count, {kept} cards kept, as you used them since.</source>
        <translation>Se deshizo la última importación: {removed} tarjetas quitadas, {restored} puestas como estaban, {events} eventos ya no cuentan, {kept} tarjetas conservadas porque las usó desde entonces.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>No hay ninguna importación que deshacer.</translation>
    </message>
    <message>
        <source>{added} events were added to the history, {known} were there already.</source>
        <translation>Se agregaron {added} eventos al historial; {known} ya estaban ahí.</translation>
    </message>
    <message>
        <source>{count} of them bear numbers that other events here have, as when a whole data folder was copied. Both are kept.</source>
        <translation>{count} de ellos llevan números que aquí tienen otros eventos, como cuando se copió una carpeta de datos entera. Se conservan ambos.</translation>
    </message>
    <message>
        <source>{title}: {cards} cards were written to {file}.</source>
        <translation>{title}: se escribieron {cards} tarjetas en {file}.</translation>
    </message>
    <message>
        <source>An empty table was written to {file}. Fill in a row for each card, then run: flashcards check {file}</source>
        <translation>Se escribió una tabla vacía en {file}. Complete una fila para cada tarjeta y luego ejecute: flashcards check {file}</translation>
    </message>
    <message>
        <source>{count} events were written to {file}.</source>
        <translation>Se escribieron {count} eventos en {file}.</translation>
    </message>
</context>
<context>
    <name>TrapLines</name>
    <message>
        <source>Add trap</source>
        <translation>Agregar trampa</translation>
    </message>
</context>
<context>
    <name>TrapsCard</name>
    <message>
        <source>Traps: what drew you in</source>
        <translation>Trampas: lo que le atrajo</translation>
    </message>
    <message>
        <source>Answers that sound kind but are not the best ones.</source>
        <translation>Respuestas que suenan amables pero no son las mejores.</translation>
    </message>
    <message>
        <source>None of them, this time.</source>
        <translation>Esta vez, ninguna.</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>Answers that sound kind but are not the best ones</source>
        <translation>Respuestas que suenan amables pero no son las mejores</translation>
    </message>
    <message>
        <source>None shows yet: it takes some answers to situations.</source>
        <translation>Todavía no aparece ninguna: hacen falta algunas respuestas a situaciones.</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampa</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Ocasiones</translation>
    </message>
    <message>
        <source>you chose it in {chosen} of {chances}</source>
        <translation>la eligió en {chosen} de {chances}</translation>
    </message>
    <message>
        <source>{chosen} of {chances}</source>
        <translation>{chosen} de {chances}</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Best answer. {why}</source>
        <translation>Mejor respuesta. {why}</translation>
    </message>
    <message>
        <source>Not the best answer yet</source>
        <translation>Aún no es la mejor respuesta</translation>
    </message>
    <message>
        <source>Here is the best answer</source>
        <translation>Esta es la mejor respuesta</translation>
    </message>
    <message>
        <source>Reading why is the part that helps.</source>
        <translation>Leer por qué es lo que más ayuda.</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>you will see it {when}</source>
        <translation>la verá {when}</translation>
    </message>
    <message>
        <source>The best answer is {letter}.</source>
        <translation>La mejor respuesta es {letter}.</translation>
    </message>
    <message>
        <source>The best answers are {letters}.</source>
        <translation>Las mejores respuestas son {letters}.</translation>
    </message>
    <message>
        <source>Choose {count}</source>
        <translation>Elija {count}</translation>
    </message>
    <message>
        <source>Pick with 1 to {count} or the arrow keys</source>
        <translation>Elija con 1 a {count} o con las flechas</translation>
    </message>
    <message>
        <source>Pick with A to {last} or the arrow keys</source>
        <translation>Elija con A a {last} o con las flechas</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>A copy of your collection is made first. One undo takes the whole update back.</source>
        <translation>Primero se hace una copia de su colección. La actualización entera se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Ver cambios</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Your progress stays.</source>
        <translation>Su progreso se conserva.</translation>
    </message>
    <message>
        <source>Add this deck</source>
        <translation>Agregar este mazo</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>A new deck that comes with this version of Flashcards</source>
        <translation>Un mazo nuevo que viene con esta versión de Flashcards</translation>
    </message>
    <message>
        <source>An older version of a deck you study</source>
        <translation>Una versión anterior de un mazo que estudia</translation>
    </message>
    <message>
        <source>The version of a deck that you study</source>
        <translation>La versión de un mazo que estudia</translation>
    </message>
    <message>
        <source>A newer version of a deck you study</source>
        <translation>Una versión más nueva de un mazo que estudia</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>They join your plan.</source>
        <translation>Se unen a su plan.</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>con otro texto</translation>
    </message>
    <message>
        <source>Their dates stay.</source>
        <translation>Sus fechas se conservan.</translation>
    </message>
    <message>
        <source>best answer changed</source>
        <translation>con otra mejor respuesta</translation>
    </message>
    <message>
        <source>What you have met of it comes today, with a note.</source>
        <translation>Las que ya ha visto vienen hoy, con una nota.</translation>
    </message>
    <message>
        <source>no longer in the deck</source>
        <translation>fuera del mazo</translation>
    </message>
    <message>
        <source>Your answers stay.</source>
        <translation>Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>changed by you too</source>
        <translation>con cambios de usted también</translation>
    </message>
    <message>
        <source>Yours stay unless you choose.</source>
        <translation>Se queda lo suyo, salvo que elija otra cosa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>{title} by {authors}</source>
        <translation>{title}, de {authors}</translation>
    </message>
</context>
<context>
    <name>WeekMinutes</name>
    <message>
        <source>Minutes for each weekday</source>
        <translation>Minutos para cada día de la semana</translation>
    </message>
    <message>
        <source>{weekday}, minutes</source>
        <translation>{weekday}, minutos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this card today?</source>
        <translation>¿Por qué esta tarjeta hoy?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How dates are chosen</source>
        <translation>Cómo se eligen las fechas</translation>
    </message>
    <message>
        <source>Your last answers</source>
        <translation>Sus últimas respuestas</translation>
    </message>
    <message>
        <source>How the date came about</source>
        <translation>Cómo se llegó a la fecha</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>You have not met it yet. Topics take turns among the new cards, by their share of the exam; must-know cards come first.</source>
        <translation>Todavía no la ha visto. Los temas se turnan entre las tarjetas nuevas según su porcentaje del examen; las imprescindibles van primero.</translation>
    </message>
    <message>
        <source>You were not sure of it today, so it comes once more.</source>
        <translation>Hoy no la tenía segura, así que viene una vez más.</translation>
    </message>
    <message>
        <source>Today is its day.</source>
        <translation>Hoy es su día.</translation>
    </message>
    <message>
        <source>Its day was {date}, {ago}. It has waited for you since.</source>
        <translation>Su día era el {date}, {ago}. Desde entonces le ha esperado.</translation>
    </message>
    <message>
        <source>It was planned for {date}. Your exam is near, so it comes sooner.</source>
        <translation>Estaba prevista para el {date}. Su examen está cerca, así que viene antes.</translation>
    </message>
    <message>
        <source>It was planned for {date}. You missed a situation about it, so it comes sooner.</source>
        <translation>Estaba prevista para el {date}. Hubo una situación no acertada sobre ella, así que viene antes.</translation>
    </message>
    <message>
        <source>The final pass shows every card once more before your exam.</source>
        <translation>El repaso final muestra cada tarjeta una vez más antes de su examen.</translation>
    </message>
    <message>
        <source>You chose to study more than today&apos;s plan.</source>
        <translation>Usted eligió estudiar más que el plan de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>next after %n day(s)</source>
        <translation>
            <numerusform>próxima vez tras %n día</numerusform>
            <numerusform>próxima vez tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an exam no pause is longer than half of the days that were left. That half has passed.</source>
        <translation>Antes de un examen, ninguna pausa dura más de la mitad de los días que quedaban. Esa mitad ya pasó.</translation>
    </message>
    <message>
        <source>Each card is shown once in the last days, and today has room for this one.</source>
        <translation>Cada tarjeta se muestra una vez en los últimos días, y hoy hay lugar para esta.</translation>
    </message>
    <message>
        <source>Ideas behind a missed situation come on one of the next days.</source>
        <translation>Las ideas en que se basa una situación no acertada vienen en uno de los días siguientes.</translation>
    </message>
    <message>
        <source>Today asks for more than your minutes, so what brings most comes first.</source>
        <translation>Hoy hay más de lo que cabe en sus minutos, así que primero viene lo que más da.</translation>
    </message>
    <message>
        <source>Studying early counts for what it is: the next pause starts from today.</source>
        <translation>Estudiar antes de tiempo cuenta por lo que es: la próxima pausa empieza hoy.</translation>
    </message>
    <message>
        <source>This is practice: its date stays as it is.</source>
        <translation>Esto es práctica: su fecha queda como está.</translation>
    </message>
    <message>
        <source>After “{grade}” the pauses begin anew with 1 day: {date}.</source>
        <translation>Después de “{grade}”, las pausas empiezan de nuevo con 1 día: {date}.</translation>
    </message>
    <message>
        <source>After the first “{grade}” the pause is 1 day: {date}.</source>
        <translation>Después del primer “{grade}”, la pausa es de 1 día: {date}.</translation>
    </message>
    <message>
        <source>After “{grade}” the second pause is 6 days: {date}.</source>
        <translation>Después de “{grade}”, la segunda pausa es de 6 días: {date}.</translation>
    </message>
    <message>
        <source>“{grade}” came before its day, so it counted for the days that had passed: the pause is {days} days, to {date}.</source>
        <translation>“{grade}” llegó antes de su día, así que contó por los días que habían pasado: la pausa es de {days} días, hasta el {date}.</translation>
    </message>
    <message>
        <source>After “{grade}” the pause grew from {before} to {days} days ({before} × {factor}, rounded up): {date}.</source>
        <translation>Después de “{grade}”, la pausa creció de {before} a {days} días ({before} × {factor}, redondeado hacia arriba): {date}.</translation>
    </message>
</context>
<context>
    <name>_CheckRow</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>_ContinueRow</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>_GainCard</name>
    <message>
        <source>A gain</source>
        <translation>Un avance</translation>
    </message>
    <message>
        <source>Cards that you missed last time you knew today.</source>
        <translation>Hoy supo tarjetas que la última vez no acertó.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that you missed last time you knew today.</source>
        <translation>
            <numerusform>Hoy supo %n tarjeta que la última vez no acertó.</numerusform>
            <numerusform>Hoy supo %n tarjetas que la última vez no acertó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted from your history: %n card(s) like this today.</source>
        <translation>
            <numerusform>Contado en su historial: hoy, %n tarjeta así.</numerusform>
            <numerusform>Contado en su historial: hoy, %n tarjetas así.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{question}” You missed it on {days}. Today you knew it.</source>
        <translation>“{question}” No la acertó el {days}. Hoy la supo.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y el {second}</translation>
    </message>
</context>
<context>
    <name>_GradeRows</name>
    <message>
        <source>Best answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>How sure were you?</source>
        <translation>¿Con qué seguridad lo sabía?</translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>_KeyChanges</name>
    <message>
        <source>Your answers stay in your history under the old best answer.</source>
        <translation>Sus respuestas quedan en su historial con la mejor respuesta anterior.</translation>
    </message>
    <message numerus="yes">
        <source>The changed best answer(s)</source>
        <translation>
            <numerusform>La mejor respuesta que cambió</numerusform>
            <numerusform>Las mejores respuestas que cambiaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, {version}</source>
        <translation>Hasta ahora, {version}</translation>
    </message>
    <message>
        <source>From now on, {version}</source>
        <translation>Desde ahora, {version}</translation>
    </message>
</context>
<context>
    <name>_OptionFace</name>
    <message>
        <source>Best answer, and your pick</source>
        <translation>Mejor respuesta, y la que usted eligió</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>Mejor respuesta</translation>
    </message>
    <message>
        <source>Your pick: not the best answer yet</source>
        <translation>La que usted eligió: aún no es la mejor respuesta</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Tachada</translation>
    </message>
</context>
<context>
    <name>_ShowRow</name>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>_TopicLine</name>
    <message>
        <source>Remove topic {number}</source>
        <translation>Quitar el tema {number}</translation>
    </message>
    <message>
        <source>Name of topic {number}</source>
        <translation>Nombre del tema {number}</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Share of topic {number} in percent</source>
        <translation>Porcentaje del tema {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are in this topic. Move them first.</source>
        <translation>
            <numerusform>%n tarjeta está en este tema. Muévala primero.</numerusform>
            <numerusform>%n tarjetas están en este tema. Muévalas primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TrapLine</name>
    <message>
        <source>Remove trap {number}</source>
        <translation>Quitar la trampa {number}</translation>
    </message>
    <message>
        <source>Id of trap {number}</source>
        <translation>Id de la trampa {number}</translation>
    </message>
    <message>
        <source>FIX</source>
        <translation>FIX</translation>
    </message>
    <message>
        <source>Words of trap {number}</source>
        <translation>Palabras de la trampa {number}</translation>
    </message>
    <message>
        <source>fixing it for the person</source>
        <translation>resolverlo por la persona</translation>
    </message>
</context>
<context>
    <name>_WellStrip</name>
    <message>
        <source>What went well</source>
        <translation>Lo que salió bien</translation>
    </message>
</context>
<context>
    <name>over</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
</TS>
